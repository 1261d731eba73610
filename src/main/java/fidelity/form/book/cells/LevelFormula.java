package fidelity.form.book.cells;

import fidelity.rubric.Item;
import fidelity.rubric.Item.Level;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the level that an item's rule gives as a formula: the highest whose condition holds.
public record LevelFormula(Item item, ConditionFormula conditions) {

  /// The formula, without its equals sign.
  public String text() {
    var levels = item.levels().subList(1, item.levels().size());
    var together = levels.stream().map(this::ifHolds).toList();
    return together.stream().mapToInt(String::length).sum() <= ConditionFormula.LONGEST
        ? highest(together)
        : highest(levels.stream().map(this::ifHoldsAside).toList());
  }

  private String highest(List<String> levels) {
    return levels.stream().collect(Collectors.joining(",", "MAX(" + lowest() + ",", ")"));
  }

  private String ifHolds(Level level) {
    return ifHolds(conditions.of(level.condition()), level);
  }

  private String ifHoldsAside(Level level) {
    var holds = level.condition().holds(conditions.positions());
    return ifHolds(conditions.spare().put(conditions.of(level.condition()), holds), level);
  }

  private String ifHolds(String condition, Level level) {
    return "IF(%s,%s,%s)".formatted(condition, level.score(), lowest());
  }

  private int lowest() {
    return item.levels().getFirst().score();
  }
}
