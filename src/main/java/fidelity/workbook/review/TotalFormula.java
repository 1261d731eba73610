package fidelity.workbook.review;

import fidelity.rubric.Rubric;

/// The formula that makes a total of item scores, as the rubric's rule does.
///
/// @param cells the cells with the scores, as a list of arguments
/// @param items how many cells they are
/// @param gaps whether some of them may hold a text instead, for an item that does not apply
record TotalFormula(Rubric rubric, String cells, int items, boolean gaps) {

  /// The formula, without its equals sign.
  ///
  /// @param none what it yields where no cell holds a score
  String text(String none) {
    return gaps ? "IF(%s=0,\"%s\",%s)".formatted(scored(), none, figure()) : figure();
  }

  private String figure() {
    var scale = rubric.scale();
    var decimals = rubric.total().decimals();
    return switch (rubric.total()) {
      case SUM ->
          gaps
              ? "ROUND(SUM(%s)*%s/%s,%s)".formatted(cells, items, scored(), decimals)
              : "SUM(%s)".formatted(cells);
      case MEAN -> "ROUND(AVERAGE(%s),%s)".formatted(cells, decimals);
      case PERCENT_OF_RANGE ->
          "ROUND((SUM(%s)-%s)*100/%s,%s)"
              .formatted(
                  cells, times(scale.from()), times(scale.to() - scale.from()), decimals);
    };
  }

  /// So much for each score.
  private String times(int each) {
    return gaps ? "(%s*%s)".formatted(each, scored()) : String.valueOf((long) items * each);
  }

  /// How many cells hold a score.
  private String scored() {
    return "COUNT(%s)".formatted(cells);
  }
}
