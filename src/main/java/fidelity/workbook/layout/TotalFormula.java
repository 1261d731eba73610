package fidelity.workbook.layout;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Rubric;
import java.util.List;
import java.util.function.UnaryOperator;

/// The formula that makes a total of item scores, as the rubric's rule does.
///
/// @param cells the cells with the scores, as a list of arguments
/// @param parts the same cells by section; one for a section's own figure
/// @param items how many cells they are
/// @param gaps whether some of them may hold a text instead, for an item that does not apply
public record TotalFormula(
    Rubric rubric, String cells, List<String> parts, int items, boolean gaps) {

  public TotalFormula {
    parts = List.copyOf(parts);
  }

  /// The formula, without its equals sign.
  ///
  /// @param none what it yields where no cell holds a score
  public String text(String none) {
    return gaps ? "IF(%s=0,\"%s\",%s)".formatted(scored(), none, figure()) : figure();
  }

  private String figure() {
    var scale = rubric.scale();
    var decimals = rubric.decimals();
    return switch (rubric.total()) {
      case SUM -> gaps ? rescaled() : "SUM(%s)".formatted(cells);
      case MEAN -> "ROUND(AVERAGE(%s),%s)".formatted(cells, decimals);
      case MEAN_OF_SECTIONS -> "ROUND(%s,%s)".formatted(meanOfMeans(), decimals);
      case PERCENT_OF_RANGE ->
          "ROUND((SUM(%s)-%s)*100/%s,%s)"
              .formatted(cells, times(scale.from()), times(scale.to() - scale.from()), decimals);
    };
  }

  /// Points scaled up are whole points; those of all items stay as they are.
  private String rescaled() {
    var whole = "ROUND(SUM(%s)*%s/%s,0)".formatted(cells, items, scored());
    return rubric.scale().halves()
        ? "IF(%s=%s,SUM(%s),%s)".formatted(scored(), items, cells, whole)
        : whole;
  }

  /// The mean of the parts' exact means; one without scores is left out.
  private String meanOfMeans() {
    return parts.size() == 1
        ? "AVERAGE(%s)".formatted(cells)
        : "(%s)/%s".formatted(joined("+", this::mean), counting());
  }

  private String mean(String part) {
    return gaps
        ? "IF(COUNT(%1$s)=0,0,AVERAGE(%1$s))".formatted(part)
        : "AVERAGE(%s)".formatted(part);
  }

  /// How many parts have scores.
  private String counting() {
    return gaps
        ? "(%s)".formatted(joined("+", "(COUNT(%s)>0)"::formatted))
        : String.valueOf(parts.size());
  }

  private String joined(String between, UnaryOperator<String> of) {
    return parts.stream().map(of).collect(joining(between));
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
