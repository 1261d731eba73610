package fidelity.workbook.review;

import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;

/// The formula that makes a total of item scores, as the rubric's rule does.
final class TotalFormula {

  private TotalFormula() {}

  /// The formula, without its equals sign.
  ///
  /// @param cells the cells with the scores, as a list of arguments
  /// @param items how many scores they are
  static String of(TotalRule rule, Scale scale, String cells, int items) {
    return switch (rule) {
      case SUM -> "SUM(%s)".formatted(cells);
      case MEAN -> "ROUND(AVERAGE(%s),%s)".formatted(cells, rule.decimals());
      case PERCENT_OF_RANGE ->
          "ROUND((SUM(%s)-%s)*100/%s,%s)"
              .formatted(
                  cells,
                  (long) items * scale.from(),
                  (long) items * (scale.to() - scale.from()),
                  rule.decimals());
    };
  }
}
