package fidelity.input;

import fidelity.input.yaml.Node.MapNode;
import fidelity.problem.Diagnostic;
import fidelity.review.Example;
import fidelity.rubric.Rubric;
import java.util.List;

/// A rubric file as it was read.
///
/// @param examples its worked examples, in the file's order
/// @param places where its parts stand
/// @param warnings what should be looked at again although the rubric can be used
public record RubricDocument(
    Rubric rubric, List<Example> examples, RubricPlaces places, List<Diagnostic> warnings) {

  public RubricDocument {
    examples = List.copyOf(examples);
    warnings = List.copyOf(warnings);
  }

  /// The file's own keys and values, for files that are based on it.
  MapNode file() {
    return places.file();
  }
}
