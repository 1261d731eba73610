package fidelity.rubric;

import fidelity.rubric.Rubric.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How a rubric was made from another one.
///
/// @param base the rubric that it is based on, which is not tailored itself
/// @param changes in the order of its file, each item at most once
public record Tailoring(Rubric base, List<Change> changes) {

  public Tailoring {
    changes = List.copyOf(changes);
    if (base.identity().tailoring().isPresent()) {
      throw new IllegalArgumentException("The base is tailored itself");
    }
  }

  /// What of the scores by a rubric that was made in this way can be set beside scores by its base.
  public Comparability comparability(Rubric tailored) {
    var other = changed();
    var sameRule = tailored.total() == base.total() && tailored.missing().equals(base.missing());
    return new Comparability(
        tailored.items().stream().filter(item -> !other.contains(item.id())).toList(),
        tailored.sections().stream().filter(each -> sameRule && unchanged(each, other)).toList(),
        sameRule,
        sameRule && other.isEmpty(),
        tailored.bands().sameLimits(base.bands()));
  }

  /// The items whose scores mean something else than in the base, or that only one of them has.
  private Set<String> changed() {
    return changes.stream()
        .filter(change -> !change.keepsScore())
        .map(Change::item)
        .collect(Collectors.toSet());
  }

  private boolean unchanged(Section section, Set<String> other) {
    return base.sections().stream()
            .filter(each -> each.id().equals(section.id()))
            .anyMatch(each -> ids(each).equals(ids(section)))
        && ids(section).stream().noneMatch(other::contains);
  }

  private static Set<String> ids(Section section) {
    return section.items().stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
  }

  /// What of the scores by a tailored rubric can be set beside scores by its base.
  ///
  /// @param items the items whose scores mean the same
  /// @param sections the sections whose items are all the same
  /// @param sameTotalRule whether both compute sections and totals in the same way
  /// @param total whether the totals mean the same
  /// @param bands whether both have bands of the same limits
  public record Comparability(
      List<Item> items,
      List<Section> sections,
      boolean sameTotalRule,
      boolean total,
      boolean bands) {

    public Comparability {
      items = List.copyOf(items);
      sections = List.copyOf(sections);
    }
  }
}
