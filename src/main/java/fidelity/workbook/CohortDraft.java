package fidelity.workbook;

import fidelity.cohort.Overview;
import fidelity.cohort.Statistics;
import fidelity.rubric.Rubric;
import fidelity.words.CohortFindings;
import fidelity.words.CohortTexts;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A cohort on its way into a workbook: what every sheet of it says and counts alike.
///
/// @param program the program's name and version
record CohortDraft(CohortTexts texts, String program) {

  /// How means of item scores are printed.
  static final String MEAN = "0.00";

  /// How coefficients are printed, which never reach two digits before the point.
  static final String COEFFICIENT = "0.00";

  /// The day that spreadsheets count as 0.
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  /// The first day that all spreadsheets count alike.
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  Overview overview() {
    return texts.overview();
  }

  Rubric rubric() {
    return overview().cohort().rubric();
  }

  Notation notation() {
    return new Notation(rubric(), texts.words());
  }

  /// What figures show, in words.
  CohortFindings findings(Statistics statistics) {
    return new CohortFindings(statistics, rubric(), texts.words());
  }

  String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }

  Cell.Text text(Phrase phrase, Style style) {
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
    return Notation.decimals(rubric().total().decimals() + 1);
  }

  /// A figure in a table, or nothing where it is not defined.
  static Cell figure(Optional<BigDecimal> value, String format) {
    return figure(value, format, Style.BODY_RIGHT);
  }

  static Cell figure(Optional<BigDecimal> value, String format, Style style) {
    return value
        .<Cell>map(number -> new Cell.Figure(number, format, style))
        .orElse(new Cell.Blank(style));
  }

  /// A count in a table.
  static Cell count(long count) {
    return count(count, Style.BODY_RIGHT);
  }

  static Cell count(long count, Style style) {
    return new Cell.Figure(BigDecimal.valueOf(count), Notation.WHOLE, style);
  }

  /// A day in a table.
  Cell day(LocalDate day) {
    return day(day, Style.BODY_RIGHT);
  }

  /// A day to reckon with, or as text where spreadsheets cannot count it.
  Cell day(LocalDate day, Style style) {
    return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
        ? new Cell.Text(texts.words().date(day), style)
        : new Cell.Figure(
            BigDecimal.valueOf(EPOCH.until(day, ChronoUnit.DAYS)), notation().day(), style);
  }
}
