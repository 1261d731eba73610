package fidelity.workbook.cohort;

import fidelity.cohort.statistics.Absences;
import fidelity.cohort.statistics.Alpha;
import fidelity.cohort.statistics.Share;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.cohort.statistics.Statistics.Rest;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.cohort.statistics.Summary;
import fidelity.rubric.Points;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of the sheet of statistics: an item, a section or the total, with its figures.
///
/// @param number the item's id; empty for a section and the total
/// @param format how its scores are printed
/// @param mean how their means are printed
/// @param item what only an item has: the shares of its scores
/// @param absences of how many reviews there are none
/// @param rest how an item or section correlates with the rest of the total
/// @param alpha how consistent a section or the total is
record StatisticsLine(
    String number,
    String name,
    Look look,
    String format,
    String mean,
    Summary scores,
    Absences absences,
    Optional<ItemStatistics> item,
    Optional<Rest> rest,
    Optional<Alpha> alpha) {

  /// How its row looks.
  ///
  /// @param text of words
  /// @param figure of numbers
  record Look(CellStyle text, CellStyle figure) {}

  private static final Look BODY = new Look(CellStyle.BODY, CellStyle.BODY_RIGHT);
  private static final Look SUM = new Look(CellStyle.SUM, CellStyle.SUM_RIGHT);
  private static final Look TOTAL = new Look(CellStyle.TOTAL, CellStyle.TOTAL_RIGHT);

  /// The lines of a cohort: each section's items and then the section, the total at the end.
  static List<StatisticsLine> of(CohortContext context, Statistics statistics) {
    var lines = new ArrayList<StatisticsLine>();
    for (var section : statistics.sections()) {
      statistics.items().stream()
          .filter(item -> section.section().items().contains(item.item()))
          .map(item -> of(context, item))
          .forEach(lines::add);
      lines.add(of(context, section));
    }
    var total = statistics.total();
    lines.add(
        new StatisticsLine(
            "",
            context.say(ScorePhrase.TOTAL),
            TOTAL,
            context.formats().totals(),
            context.meanTotals(),
            total.scores(),
            total.absences(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(total.alpha())));
    return lines;
  }

  private static StatisticsLine of(CohortContext context, ItemStatistics item) {
    return new StatisticsLine(
        item.item().id(),
        item.item().name(),
        BODY,
        context.formats().scores(),
        CohortContext.MEAN,
        item.scores(),
        item.absences(),
        Optional.of(item),
        Optional.of(item.rest()),
        Optional.empty());
  }

  private static StatisticsLine of(CohortContext context, SectionStatistics section) {
    return new StatisticsLine(
        "",
        section.section().name(),
        SUM,
        context.formats().totals(),
        context.meanTotals(),
        section.scores(),
        section.absences(),
        Optional.empty(),
        Optional.of(section.rest()),
        Optional.of(section.alpha()));
  }

  /// The share of reviews with a score.
  Optional<BigDecimal> share(Points score) {
    return item.map(ItemStatistics::shares).map(shares -> shares.get(score)).flatMap(Share::share);
  }

  /// The share of reviews with one of the upper two scores.
  Optional<BigDecimal> upper() {
    return item.map(ItemStatistics::upper).flatMap(Share::share);
  }

  /// A cell of its row, blank where there is no figure.
  Cell figure(Optional<BigDecimal> value, String as) {
    return value
        .<Cell>map(number -> new Cell.Figure(number, as, look.figure()))
        .orElse(new Cell.Blank(look.figure()));
  }
}
