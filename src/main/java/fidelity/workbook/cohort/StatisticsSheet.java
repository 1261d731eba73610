package fidelity.workbook.cohort;

import fidelity.cohort.statistics.Absences;
import fidelity.cohort.statistics.Alpha;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.Rest;
import fidelity.cohort.statistics.Summary.FiveNumberSummary;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.ItemNumbers;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What describes every item's, section's and the total's scores.
record StatisticsSheet(CohortContext context, Statistics statistics) {

  private static final int KEYS = 2;
  private static final int WIDTH = 11;

  static Sheet layOut(CohortContext context, Statistics statistics) {
    return new StatisticsSheet(context, statistics).layOut();
  }

  private Sheet layOut() {
    var columns = new ArrayList<ListColumn<StatisticsLine>>();
    columns.add(text(ScorePhrase.NUMBER, 8, StatisticsLine::number));
    columns.add(text(ScorePhrase.ITEM, 46, StatisticsLine::name));
    columns.add(
        figure(StatisticsPhrase.N, each -> count(each.scores().n()), _ -> NumberFormats.WHOLE));
    addAbsences(columns);
    columns.add(figure(StatisticsPhrase.MEAN, each -> each.scores().mean(), StatisticsLine::mean));
    columns.add(
        figure(
            StatisticsPhrase.DEVIATION, each -> each.scores().deviation(), StatisticsLine::mean));
    addSpread(columns);
    addShares(columns);
    addCoefficients(columns);
    return new ListSheet<>(context, columns, StatisticsLine.of(context, statistics))
        .titled(CohortWorkbookPhrase.STATISTICS, cautions())
        .headed("Item_statistics")
        .sheet(CohortWorkbookPhrase.SHEET_STATISTICS, KEYS);
  }

  /// What alpha and corrected correlations are worth, and a warning where sites are few.
  private List<String> cautions() {
    return Stream.concat(
            Stream.of(context.say(StatisticsPhrase.COEFFICIENTS_NEED)),
            context.texts().few(statistics.total().alpha().extent()).stream())
        .toList();
  }

  /// Of how many reviews there is no figure, and why; columns that hold more than zeros.
  private void addAbsences(List<ListColumn<StatisticsLine>> columns) {
    addAbsence(columns, CohortWorkbookPhrase.OPEN_REVIEWS, Absences::open);
    addAbsence(columns, CohortWorkbookPhrase.NOT_APPLICABLE_REVIEWS, Absences::notApplicable);
    addAbsence(columns, CohortWorkbookPhrase.HIDDEN_REVIEWS, Absences::hidden);
  }

  private void addAbsence(
      List<ListColumn<StatisticsLine>> columns,
      Phrase heading,
      Function<Absences, Integer> absence) {
    if (StatisticsLine.of(context, statistics).stream()
        .anyMatch(each -> absence.apply(each.absences()) > 0)) {
      columns.add(
          figure(heading, each -> count(absence.apply(each.absences())), _ -> NumberFormats.WHOLE));
    }
  }

  private void addCoefficients(List<ListColumn<StatisticsLine>> columns) {
    columns.add(
        figure(
            StatisticsPhrase.REST,
            each -> each.rest().flatMap(Rest::coefficient),
            _ -> CohortContext.COEFFICIENT));
    columns.add(
        figure(
            StatisticsPhrase.REST_N,
            each -> each.rest().flatMap(rest -> count(rest.extent().reviews())),
            _ -> NumberFormats.WHOLE));
    columns.add(
        figure(
            StatisticsPhrase.ALPHA,
            each -> each.alpha().flatMap(Alpha::coefficient),
            _ -> CohortContext.COEFFICIENT));
    columns.add(
        figure(
            StatisticsPhrase.ALPHA_ITEMS,
            each -> each.alpha().flatMap(alpha -> count(alpha.items())),
            _ -> NumberFormats.WHOLE));
    columns.add(
        figure(
            StatisticsPhrase.ALPHA_N,
            each -> each.alpha().flatMap(alpha -> count(alpha.extent().reviews())),
            _ -> NumberFormats.WHOLE));
  }

  private void addSpread(List<ListColumn<StatisticsLine>> columns) {
    columns.add(spread(StatisticsPhrase.LEAST, FiveNumberSummary::min, StatisticsLine::format));
    columns.add(
        spread(StatisticsPhrase.LOWER_QUARTILE, FiveNumberSummary::q1, StatisticsLine::mean));
    columns.add(spread(StatisticsPhrase.MEDIAN, FiveNumberSummary::median, StatisticsLine::mean));
    columns.add(
        spread(StatisticsPhrase.UPPER_QUARTILE, FiveNumberSummary::q3, StatisticsLine::mean));
    columns.add(spread(StatisticsPhrase.GREATEST, FiveNumberSummary::max, StatisticsLine::format));
  }

  private void addShares(List<ListColumn<StatisticsLine>> columns) {
    var percent = context.formats().percent();
    for (var score : context.rubric().scale().scores()) {
      columns.add(
          figure(
              context.say(StatisticsPhrase.SHARE_OF_SCORE, score),
              each -> each.share(score),
              _ -> percent));
    }
    columns.add(figure(context.meanings().upperShare(), StatisticsLine::upper, _ -> percent));
    columns.add(figure(StatisticsPhrase.FLOOR, each -> each.scores().floor(), _ -> percent));
    columns.add(figure(StatisticsPhrase.CEILING, each -> each.scores().ceiling(), _ -> percent));
  }

  private ListColumn<StatisticsLine> spread(
      Phrase heading,
      Function<FiveNumberSummary, BigDecimal> of,
      Function<StatisticsLine, String> format) {
    return figure(heading, each -> each.scores().spread().map(of), format);
  }

  private ListColumn<StatisticsLine> text(
      Phrase heading, int width, Function<StatisticsLine, String> text) {
    return new ListColumn<>(
        context.say(heading),
        width,
        CellStyle.COLUMN,
        _ -> Cell.Blank.PLAIN,
        each -> ItemNumbers.cell(text.apply(each), each.look().text()));
  }

  private ListColumn<StatisticsLine> figure(
      Phrase heading,
      Function<StatisticsLine, Optional<BigDecimal>> figure,
      Function<StatisticsLine, String> format) {
    return figure(context.say(heading), figure, format);
  }

  private static ListColumn<StatisticsLine> figure(
      String heading,
      Function<StatisticsLine, Optional<BigDecimal>> figure,
      Function<StatisticsLine, String> format) {
    return ListColumn.figure(
        heading, WIDTH, each -> each.figure(figure.apply(each), format.apply(each)));
  }

  private static Optional<BigDecimal> count(int count) {
    return Optional.of(BigDecimal.valueOf(count));
  }
}
