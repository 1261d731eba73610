package fidelity.input;

import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.review.Review;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A review file as it was read.
///
/// @param path the file as the user named it
/// @param rubric the rubric that it names
/// @param status where its status stands; where the review begins when it has none
/// @param items where each item begins in the file, by item id
/// @param warnings what should be looked at again although the review can be scored
public record ReviewDocument(
    Path path,
    Review review,
    Rubric rubric,
    Place status,
    Map<String, Place> items,
    List<Diagnostic> warnings) {

  public ReviewDocument {
    items = Map.copyOf(items);
    warnings = List.copyOf(warnings);
  }
}
