package fidelity.scoring;

import fidelity.rubric.Rubric;
import fidelity.rubric.Weights;
import java.util.ArrayList;
import java.util.List;

/// Parts the results of items by their kind.
final class Results {

  private Results() {}

  static List<ItemScore> scored(List<ItemResult> items) {
    var scored = new ArrayList<ItemScore>();
    for (var item : items) {
      switch (item) {
        case ItemScore score -> scored.add(score);
        case NotApplicable _ -> {}
      }
    }
    return List.copyOf(scored);
  }

  /// How often the scores of each section count in the total.
  static Weights weights(Rubric rubric, List<SectionScore> sections) {
    return rubric.weights(sections.stream().map(section -> section.scored().size()).toList());
  }

  static List<NotApplicable> notApplicable(List<ItemResult> items) {
    var notApplicable = new ArrayList<NotApplicable>();
    for (var item : items) {
      switch (item) {
        case ItemScore _ -> {}
        case NotApplicable none -> notApplicable.add(none);
      }
    }
    return List.copyOf(notApplicable);
  }
}
