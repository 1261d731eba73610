package fidelity.workbook.comparison;

import fidelity.cohort.agreement.Coefficient;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import java.util.function.Function;

/// A coefficient of agreement in the cells of a table.
public record CoefficientCells(ComparisonContext context) {

  private static final String FORMAT = "0.00";

  /// Its value; a dash where it is not defined, which is neither 0 nor 1.
  public Cell value(Coefficient coefficient) {
    return switch (coefficient) {
      case Coefficient.Found(var value, _, _) -> figure(value);
      case Coefficient.NotDefined _ ->
          context.text(ComparisonPhrase.NOT_DEFINED_BRIEF, CellStyle.BODY_RIGHT);
    };
  }

  /// The lower end of its interval; blank where there is none.
  public Cell from(Coefficient coefficient) {
    return end(coefficient, ConfidenceInterval::from);
  }

  /// The upper end of its interval; blank where there is none.
  public Cell to(Coefficient coefficient) {
    return end(coefficient, ConfidenceInterval::to);
  }

  private static Cell end(Coefficient coefficient, Function<ConfidenceInterval, BigDecimal> end) {
    return switch (coefficient) {
      case Coefficient.Found(_, _, var interval) ->
          interval
              .map(end)
              .<Cell>map(CoefficientCells::figure)
              .orElse(new Cell.Blank(CellStyle.BODY_RIGHT));
      case Coefficient.NotDefined _ -> new Cell.Blank(CellStyle.BODY_RIGHT);
    };
  }

  private static Cell figure(BigDecimal value) {
    return new Cell.Figure(value, FORMAT, CellStyle.BODY_RIGHT);
  }

  /// Why it is not defined, before what else is said of it; empty where it is.
  public String why(Coefficient coefficient) {
    return switch (coefficient) {
      case Coefficient.Found _ -> "";
      case Coefficient.NotDefined _ ->
          new AgreementTexts(context.words()).coefficient(coefficient) + ". ";
    };
  }
}
