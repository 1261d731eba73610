package fidelity.workbook.comparison.master;

import fidelity.cohort.agreement.Weighting;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.comparison.CoefficientCells;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How near a rater comes to the master: plain figures as formulas of the differences, then those
/// beyond chance.
///
/// @param rater the rater's place, from 0
record RaterRow(CalibrationContext context, CalibrationGrid grid, int rater) {

  private static final int PAIRS = 1;
  private static final int SAME = 2;
  private static final int MEAN_DECIMALS = 2;

  /// The cells of the row there.
  List<Cell> cells(int row) {
    var agreement = context.calibration().raters().get(rater).agreement();
    var closeness = agreement.closeness();
    var coefficients = new CoefficientCells(context.base());
    var kappa = agreement.kappa(Weighting.LINEAR);
    var percent = context.base().formats().percent();
    return List.of(
        ComparisonContext.body(context.names().get(rater)),
        new Cell.Formula(of("COUNT(%1$s)"), ComparisonContext.count(closeness.pairs())),
        new Cell.Formula(of("COUNTIF(%1$s,0)"), ComparisonContext.count(closeness.exact().count())),
        mean(
            row,
            Area.cell(row, SAME).reference() + "/COUNT(%1$s)",
            shown(closeness.exact().share(), percent)),
        mean(
            row,
            "COUNTIFS(%1$s,\">=-1\",%1$s,\"<=1\")/COUNT(%1$s)",
            shown(closeness.withinOne().share(), percent)),
        mean(
            row,
            "(SUMIF(%1$s,\">0\")-SUMIF(%1$s,\"<0\"))/COUNT(%1$s)",
            shown(closeness.meanAbsolute(), "0.00")),
        mean(
            row,
            "AVERAGE(%1$s)",
            closeness
                .meanSigned()
                .<Cell>map(mean -> ResultCells.signed(mean, MEAN_DECIMALS))
                .orElseGet(this::none)),
        coefficients.value(kappa),
        coefficients.from(kappa),
        coefficients.to(kappa),
        coefficients.value(agreement.ac2(Weighting.LINEAR)));
  }

  private Cell mean(int row, String formula, Cell shown) {
    return new Cell.Formula(
        "IF(%s=0,\"%s\",%s)"
            .formatted(
                Area.cell(row, PAIRS).reference(),
                context.base().say(ComparisonPhrase.NOT_DEFINED_BRIEF),
                of(formula)),
        shown);
  }

  private String of(String formula) {
    return formula.formatted(grid.differences(rater));
  }

  private Cell shown(Optional<BigDecimal> figure, String format) {
    return figure
        .<Cell>map(each -> new Cell.Figure(each, format, CellStyle.BODY_RIGHT))
        .orElseGet(this::none);
  }

  private Cell none() {
    return context.base().text(ComparisonPhrase.NOT_DEFINED_BRIEF, CellStyle.BODY_RIGHT);
  }
}
