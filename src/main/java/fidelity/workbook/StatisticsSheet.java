package fidelity.workbook;

import fidelity.cohort.Statistics;
import fidelity.cohort.Summary.FiveNumberSummary;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What describes every item's, section's and the total's scores.
record StatisticsSheet(CohortDraft draft, Statistics statistics) {

  private static final int KEYS = 2;
  private static final int WIDTH = 12;

  static Sheet layOut(CohortDraft draft, Statistics statistics) {
    return new StatisticsSheet(draft, statistics).layOut();
  }

  private Sheet layOut() {
    var columns = new ArrayList<Column<Measure>>();
    columns.add(text(ScorePhrase.NUMBER, 7, Measure::number));
    columns.add(text(ScorePhrase.ITEM, 46, Measure::name));
    columns.add(figure(StatisticsPhrase.N, each -> count(each.scores().n()), _ -> Notation.WHOLE));
    columns.add(figure(StatisticsPhrase.MEAN, each -> each.scores().mean(), Measure::mean));
    columns.add(
        figure(StatisticsPhrase.DEVIATION, each -> each.scores().deviation(), Measure::mean));
    addSpread(columns);
    addShares(columns);
    columns.add(figure(StatisticsPhrase.REST, Measure::rest, _ -> CohortDraft.COEFFICIENT));
    columns.add(figure(StatisticsPhrase.ALPHA, Measure::alpha, _ -> CohortDraft.COEFFICIENT));
    return new Listing<>(draft, columns, Measure.of(draft, statistics))
        .titled(CohortWorkbookPhrase.STATISTICS, draft.texts().few(statistics))
        .headed()
        .sheet(CohortWorkbookPhrase.SHEET_STATISTICS, KEYS);
  }

  private void addSpread(List<Column<Measure>> columns) {
    columns.add(spread(StatisticsPhrase.LEAST, FiveNumberSummary::min, Measure::format));
    columns.add(spread(StatisticsPhrase.LOWER_QUARTILE, FiveNumberSummary::q1, Measure::mean));
    columns.add(spread(StatisticsPhrase.MEDIAN, FiveNumberSummary::median, Measure::mean));
    columns.add(spread(StatisticsPhrase.UPPER_QUARTILE, FiveNumberSummary::q3, Measure::mean));
    columns.add(spread(StatisticsPhrase.GREATEST, FiveNumberSummary::max, Measure::format));
  }

  private void addShares(List<Column<Measure>> columns) {
    var percent = draft.notation().percent();
    for (var score : draft.rubric().scale().scores()) {
      columns.add(
          figure(
              draft.say(StatisticsPhrase.SHARE_OF_SCORE, score),
              each -> each.share(score),
              _ -> percent));
    }
    columns.add(figure(StatisticsPhrase.UPPER_SHARE, Measure::upper, _ -> percent));
    columns.add(figure(StatisticsPhrase.FLOOR, each -> each.scores().floor(), _ -> percent));
    columns.add(figure(StatisticsPhrase.CEILING, each -> each.scores().ceiling(), _ -> percent));
  }

  private Column<Measure> spread(
      Phrase heading,
      Function<FiveNumberSummary, BigDecimal> of,
      Function<Measure, String> format) {
    return figure(heading, each -> each.scores().spread().map(of), format);
  }

  private Column<Measure> text(Phrase heading, int width, Function<Measure, String> text) {
    return new Column<>(
        draft.say(heading),
        width,
        Style.COLUMN,
        _ -> Cell.Blank.PLAIN,
        each -> each.text(text.apply(each)));
  }

  private Column<Measure> figure(
      Phrase heading,
      Function<Measure, Optional<BigDecimal>> figure,
      Function<Measure, String> format) {
    return figure(draft.say(heading), figure, format);
  }

  private static Column<Measure> figure(
      String heading,
      Function<Measure, Optional<BigDecimal>> figure,
      Function<Measure, String> format) {
    return Column.figure(
        heading, WIDTH, each -> each.figure(figure.apply(each), format.apply(each)));
  }

  private static Optional<BigDecimal> count(int count) {
    return Optional.of(BigDecimal.valueOf(count));
  }
}
