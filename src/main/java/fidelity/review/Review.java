package fidelity.review;

import fidelity.rubric.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What the reviewers recorded of one service.
///
/// @param rubric the id or path of the rubric that the review names
/// @param language the tag of the language of its prose
/// @param outcome how many clients are in a job, where that is known
/// @param items what is recorded for each item, by item id, in the file's order
public record Review(
    Origin origin,
    String rubric,
    String language,
    Header header,
    Narrative narrative,
    Optional<Outcome> outcome,
    SequencedMap<String, ItemReview> items) {

  /// How many sets of answers of specialists a review holds at most, over all its items.
  public static final int MOST_SETS = 1_000;

  public Review {
    items = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(items));
  }

  /// The same review, its given scores and what does not apply taken over from a table.
  ///
  /// @param reasoned the ids of the items for which the table gives a reason
  public Review takenOver(String table, Set<String> reasoned) {
    var taken = new LinkedHashMap<String, ItemReview>();
    items.forEach(
        (id, item) -> taken.put(id, reasoned.contains(id) ? item : item.takenOver(table)));
    return new Review(origin, rubric, language, header, narrative, outcome, taken);
  }

  /// The same review, read from elsewhere.
  public Review from(Origin other) {
    return new Review(other, rubric, language, header, narrative, outcome, items);
  }

  /// The same review, its rubric named in another way.
  public Review by(String name) {
    return new Review(origin, name, language, header, narrative, outcome, items);
  }

  /// The same review under another header.
  public Review under(Header other) {
    return new Review(origin, rubric, language, other, narrative, outcome, items);
  }

  /// The same review with other items.
  public Review with(SequencedMap<String, ItemReview> others) {
    return new Review(origin, rubric, language, header, narrative, outcome, others);
  }

  /// What is recorded for the item of that id, which may be nothing.
  public ItemReview item(String id) {
    return items.getOrDefault(id, ItemReview.EMPTY);
  }
}
