package fidelity.rubric;

import java.util.List;

/// A part of the scale, with its items in the scale's order.
public record Section(String id, String name, List<Item> items) {

  public Section {
    items = List.copyOf(items);
  }
}
