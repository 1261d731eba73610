package fidelity.input;

import fidelity.rubric.Rubric;
import java.util.Optional;

/// The built-in rubrics as code, so that no start spends time on reading them.
///
/// Here there are none, and they are read as YAML; where an archive is packed, a class of the same
/// name takes this one's place.
final class CompiledRubrics {

  private CompiledRubrics() {}

  /// The built-in rubric of an id; none when it is not compiled.
  static Optional<Rubric> find(String id) {
    return Optional.empty();
  }
}
