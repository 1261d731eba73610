package fidelity.data.schema;

import fidelity.rubric.Item;
import java.util.stream.Collectors;

/// What an editor shows over an item: its name, its standard and its levels, in Markdown.
final class ItemHover {

  private ItemHover() {}

  /// The item's text, its levels with the highest first.
  static String of(Item item) {
    var levels =
        item.levels().reversed().stream()
            .map(level -> "- **%d** %s".formatted(level.score(), level.says()))
            .collect(Collectors.joining("\n"));
    return "**%s**\n\n%s\n\n%s".formatted(item.name(), item.standard(), levels);
  }
}
