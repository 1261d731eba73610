package fidelity.workbook.review;

import fidelity.rubric.TotalRule;
import fidelity.scoring.Range;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.util.Optional;

/// The points behind a total that is not a sum of points, in words that follow the scores:
/// "43 of 60 points, 72%".
record PointsBehind(SheetContext context, ScoreGrid grid) {

  /// Those at one end of the range; none behind a sum.
  Optional<Cell> at(RangeEnd end) {
    return rubricTotal() == TotalRule.SUM
        ? Optional.empty()
        : Optional.of(new Cell.Formula(formula(end), new Cell.Text(text(end), CellStyle.QUIET)));
  }

  private String formula(RangeEnd end) {
    var points = "SUM(%s)".formatted(grid.scores(end));
    var most =
        "COUNT(%s)*%d".formatted(grid.scores(end), context.scorecard().rubric().scale().to());
    var percent = "ROUND(100*%s/(%s),0)".formatted(points, most);
    var told =
        context
            .scores()
            .figures()
            .told(
                filled(points),
                filled(most),
                filled(percent) + context.words().language().numbers().beforePercent() + "%");
    return signed("\"" + told + "\"");
  }

  /// A part of a text in quotes that a formula fills.
  private static String filled(String formula) {
    return "\"&" + formula + "&\"";
  }

  /// A minus sign is longer than the hyphen that spreadsheets write.
  private String signed(String formula) {
    return context.scorecard().rubric().scale().from() < 0
        ? "SUBSTITUTE(%s,\"-\",\"−\")".formatted(formula)
        : formula;
  }

  private String text(RangeEnd end) {
    var points = end.of(context.scorecard().points());
    return context
        .scores()
        .figures()
        .pointsBehind(Range.of(points, points), context.scorecard().scored().size());
  }

  private TotalRule rubricTotal() {
    return context.scorecard().rubric().total();
  }
}
