package fidelity.input;

import fidelity.review.Example;
import fidelity.rubric.Rubric;
import java.util.List;

/// A rubric file as it was read.
///
/// @param examples its worked examples, in the file's order
/// @param places where its parts stand
public record RubricDocument(Rubric rubric, List<Example> examples, RubricPlaces places) {

  public RubricDocument {
    examples = List.copyOf(examples);
  }
}
