package fidelity.input;

import fidelity.review.Review;
import fidelity.rubric.Rubric;
import java.util.Map;

/// A review file as it was read.
///
/// @param path the file as the user named it
/// @param rubric the rubric that it names
/// @param items where each item begins in the file, by item id
public record ReviewDocument(
    java.nio.file.Path path, Review review, Rubric rubric, Map<String, Place> items) {

  public ReviewDocument {
    items = Map.copyOf(items);
  }
}
