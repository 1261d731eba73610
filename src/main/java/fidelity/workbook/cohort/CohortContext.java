package fidelity.workbook.cohort;

import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.statistics.Statistics;
import fidelity.rubric.Rubric;
import fidelity.words.cohort.CohortFindings;
import fidelity.words.cohort.CohortTexts;
import fidelity.words.cohort.CohortTotalTexts;
import fidelity.words.cohort.FigureMeanings;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What all sheets of a cohort's workbook are made from: its statistics, words and formats.
///
/// @param origin where the workbook comes from
record CohortContext(CohortTexts texts, CohortProvenance origin) {

  /// How means of item scores are printed.
  static final String MEAN = "0.00";

  /// How correlations and alpha are printed, with two decimals.
  static final String COEFFICIENT = "0.00";

  /// The day from which spreadsheets count the days since March 1900.
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  /// The first day that all spreadsheets count alike: Excel knows a 29 February 1900.
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /// The last day that spreadsheets count.
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /// The program's name and version.
  String program() {
    return "fidelity " + origin.program();
  }

  /// The cohort with its statistics, groups and schedule.
  Overview overview() {
    return texts.overview();
  }

  /// The rubric that all its reviews were scored by.
  Rubric rubric() {
    return overview().cohort().rubric();
  }

  /// How its figures are printed.
  NumberFormats formats() {
    return new NumberFormats(rubric(), texts.words());
  }

  /// What figures show, in words.
  CohortFindings findings(Statistics statistics) {
    return new CohortFindings(statistics, rubric(), texts.words());
  }

  /// What the totals are called.
  CohortTotalTexts totals() {
    return new CohortTotalTexts(rubric(), texts.words());
  }

  /// What the figures are called and mean.
  FigureMeanings meanings() {
    return new FigureMeanings(rubric(), texts.words());
  }

  /// A phrase in the rubric's language.
  String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }

  /// A cell with a phrase.
  Cell.Text text(Phrase phrase, CellStyle style) {
    return new Cell.Text(say(phrase), style);
  }

  /// What stands at the foot of every printed page.
  String footer() {
    var rubric = rubric().identity();
    return "%s · %s"
        .formatted(texts.title(), say(ScorePhrase.RUBRIC_VERSION, rubric.id(), rubric.version()));
  }

  /// How means of totals are printed.
  String meanTotals() {
    return NumberFormats.decimals(rubric().decimals() + 1);
  }

  /// A figure in a table, or nothing where it is not defined.
  static Cell figure(Optional<BigDecimal> value, String format) {
    return figure(value, format, CellStyle.BODY_RIGHT);
  }

  /// A figure, or a blank cell where it is not defined.
  static Cell figure(Optional<BigDecimal> value, String format, CellStyle style) {
    return value
        .<Cell>map(number -> new Cell.Figure(number, format, style))
        .orElse(new Cell.Blank(style));
  }

  /// A count in a table.
  static Cell count(long count) {
    return count(count, CellStyle.BODY_RIGHT);
  }

  /// A count in a cell of some style.
  static Cell count(long count, CellStyle style) {
    return new Cell.Figure(BigDecimal.valueOf(count), NumberFormats.WHOLE, style);
  }

  /// A day in a table.
  Cell day(LocalDate day) {
    return day(day, CellStyle.BODY_RIGHT);
  }

  /// A day to reckon with, or as text where spreadsheets cannot count it.
  Cell day(LocalDate day, CellStyle style) {
    return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
        ? new Cell.Text(texts.words().date(day), style)
        : new Cell.Figure(
            BigDecimal.valueOf(EPOCH.until(day, ChronoUnit.DAYS)), formats().day(), style);
  }
}
