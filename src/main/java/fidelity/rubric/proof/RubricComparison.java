package fidelity.rubric.proof;

import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.List;

/// Two rubrics set side by side, item by item.
///
/// @param header what they say otherwise outside their items
/// @param onlyFirst the items that only the first has
/// @param onlySecond the items that only the second has
/// @param items the items of both, in the first's order
public record RubricComparison(
    List<HeaderDifference> header,
    List<Item> onlyFirst,
    List<Item> onlySecond,
    List<ItemComparison> items) {

  public RubricComparison {
    header = List.copyOf(header);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
    items = List.copyOf(items);
  }

  public static RubricComparison of(Rubric first, Rubric second) {
    return new RubricComparison(
        new HeaderComparison(first, second).differences(),
        missing(first, second),
        missing(second, first),
        first.items().stream()
            .flatMap(
                item ->
                    second.item(item.id()).stream().map(other -> ItemComparison.of(item, other)))
            .toList());
  }

  /// The items of one that the other does not have.
  private static List<Item> missing(Rubric one, Rubric other) {
    return one.items().stream().filter(item -> other.item(item.id()).isEmpty()).toList();
  }
}
