package fidelity.cohort;

import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is written in a cohort's reviews, or the first part of very much.
///
/// @param lines the texts that are listed
/// @param all how many there are in all
public record TextList(List<Line> lines, int all) {

  /// Nothing is written.
  public static final TextList EMPTY = new TextList(List.of(), 0);

  private static final int WHOLE_SERVICE = -1;

  private static final Comparator<Line> BY_REVIEW =
      Comparator.comparing(Line::review, CohortReview.IN_ORDER);

  public TextList {
    lines = List.copyOf(lines);
  }

  /// A text in its review.
  public record Line(CohortReview review, ReviewText text) {}

  /// The texts item by item in the rubric's order, what is about a whole service first; those on
  /// one item in the order of the reviews.
  public List<Line> byItem() {
    var placed = new TreeMap<Integer, List<Line>>();
    var places = new IdentityHashMap<Rubric, Map<String, Integer>>();
    for (var line : lines) {
      var ofItems = places.computeIfAbsent(line.review().rubric(), TextList::places);
      var place = ofItems.getOrDefault(line.text().item(), WHOLE_SERVICE);
      placed.computeIfAbsent(place, _ -> new ArrayList<>()).add(line);
    }
    return placed.values().stream().flatMap(each -> each.stream().sorted(BY_REVIEW)).toList();
  }

  private static Map<String, Integer> places(Rubric rubric) {
    var places = new HashMap<String, Integer>();
    rubric.items().forEach(item -> places.put(item.id(), places.size()));
    return places;
  }
}
