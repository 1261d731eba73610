package fidelity.workbook;

import fidelity.cohort.Share;
import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.cohort.Statistics.SectionStatistics;
import fidelity.cohort.Summary;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that every review has a score of: an item, a section, the total.
///
/// @param format how its scores are printed
/// @param mean how their means are printed
/// @param item what only an item has
record Measure(
    String number,
    String name,
    Look look,
    String format,
    String mean,
    Summary scores,
    Optional<ItemStatistics> item,
    Optional<BigDecimal> rest,
    Optional<BigDecimal> alpha) {

  /// How its row looks.
  ///
  /// @param text of words
  /// @param figure of numbers
  record Look(Style text, Style figure) {}

  private static final Look BODY = new Look(Style.BODY, Style.BODY_RIGHT);
  private static final Look SUM = new Look(Style.SUM, Style.SUM_RIGHT);
  private static final Look TOTAL = new Look(Style.TOTAL, Style.TOTAL_RIGHT);

  /// All measures of a cohort: each section's items and then the section, the total at the end.
  static List<Measure> of(CohortDraft draft, Statistics statistics) {
    var measures = new ArrayList<Measure>();
    for (var section : statistics.sections()) {
      statistics.items().stream()
          .filter(item -> section.section().items().contains(item.item()))
          .map(Measure::of)
          .forEach(measures::add);
      measures.add(of(draft, section));
    }
    var total = statistics.total();
    measures.add(
        new Measure(
            "",
            draft.say(ScorePhrase.TOTAL),
            TOTAL,
            draft.notation().totals(),
            draft.meanTotals(),
            total.scores(),
            Optional.empty(),
            Optional.empty(),
            total.alpha()));
    return measures;
  }

  private static Measure of(ItemStatistics item) {
    return new Measure(
        item.item().id(),
        item.item().name(),
        BODY,
        Notation.WHOLE,
        CohortDraft.MEAN,
        item.scores(),
        Optional.of(item),
        item.correctedItemTotal(),
        Optional.empty());
  }

  private static Measure of(CohortDraft draft, SectionStatistics section) {
    return new Measure(
        "",
        section.section().name(),
        SUM,
        draft.notation().totals(),
        draft.meanTotals(),
        section.scores(),
        Optional.empty(),
        section.correctedSectionTotal(),
        section.alpha());
  }

  /// The share of reviews with a score.
  Optional<BigDecimal> share(int score) {
    return item.map(ItemStatistics::shares).map(shares -> shares.get(score)).flatMap(Share::share);
  }

  /// The share of reviews with one of the upper two scores.
  Optional<BigDecimal> upper() {
    return item.map(ItemStatistics::upper).flatMap(Share::share);
  }

  /// A cell of its row.
  Cell text(String text) {
    return new Cell.Text(text, look.text());
  }

  /// A cell of its row, blank where there is no figure.
  Cell figure(Optional<BigDecimal> value, String as) {
    return value
        .<Cell>map(number -> new Cell.Figure(number, as, look.figure()))
        .orElse(new Cell.Blank(look.figure()));
  }
}
