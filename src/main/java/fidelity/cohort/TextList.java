package fidelity.cohort;

import java.util.Comparator;
import java.util.List;

/// What is written in a cohort's reviews, or the first part of very much.
///
/// @param lines the texts that are listed
/// @param all how many there are in all
public record TextList(List<Line> lines, int all) {

  /// Nothing is written.
  public static final TextList EMPTY = new TextList(List.of(), 0);

  public TextList {
    lines = List.copyOf(lines);
  }

  /// A text in its review.
  public record Line(CohortReview review, ReviewText text) {}

  /// The texts item by item in the rubric's order, what is about a whole service first; those on
  /// one item in the order of the reviews.
  public List<Line> byItem() {
    return lines.stream()
        .sorted(
            Comparator.comparingInt(TextList::place)
                .thenComparing(Line::review, CohortReview.IN_ORDER))
        .toList();
  }

  private static int place(Line line) {
    var items = line.review().rubric().items();
    for (var place = 0; place < items.size(); place++) {
      if (items.get(place).id().equals(line.text().item())) {
        return place;
      }
    }
    return -1;
  }
}
