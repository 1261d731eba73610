package fidelity.input;

import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.review.Review;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A review file as it was read.
///
/// @param path the file as the user named it
/// @param rubric the rubric that it names
/// @param status where its status stands; where the review begins when it has none
/// @param previous where it names the last review; where the review begins when it names none
/// @param items where each item begins in the file, by item id
/// @param passages texts with letters that not every font has
/// @param warnings what should be looked at again although the review can be scored
public record ReviewDocument(
    Path path,
    Review review,
    Rubric rubric,
    Place status,
    Place previous,
    Map<String, Place> items,
    List<Passage> passages,
    List<Diagnostic> warnings) {

  public ReviewDocument {
    items = Map.copyOf(items);
    passages = List.copyOf(passages);
    warnings = List.copyOf(warnings);
  }

  /// Whether it is a row of a table, whose path is that of the table.
  public boolean isRow() {
    return !review.origin().file().equals(path.toString());
  }

  /// The same document, the given scores of its review taken over from a table.
  ///
  /// @param reasoned the ids of the items for which the table gives a reason
  public ReviewDocument takenOver(String table, Set<String> reasoned) {
    return new ReviewDocument(
        path,
        review.takenOver(table, reasoned),
        rubric,
        status,
        previous,
        items,
        passages,
        warnings);
  }

  /// The same document under another name of its file, with other texts.
  ///
  /// @param told what is told of what was found in it
  public ReviewDocument told(String file, Review other, UnaryOperator<Diagnostic> told) {
    var places = new HashMap<String, Place>();
    items.forEach((id, place) -> places.put(id, place.in(file)));
    return new ReviewDocument(
        Path.of(file),
        other,
        rubric,
        status.in(file),
        previous.in(file),
        places,
        passages.stream().map(passage -> passage.in(file)).toList(),
        warnings.stream().map(told).map(each -> each.in(file)).toList());
  }

  /// The same document with more warnings.
  public ReviewDocument with(List<Diagnostic> more) {
    var all = Stream.concat(warnings.stream(), more.stream()).toList();
    return new ReviewDocument(path, review, rubric, status, previous, items, passages, all);
  }
}
