package fidelity.words;

import java.util.Map;
import java.util.Optional;

/// The phrases of each language as code, so that no start spends time on reading them.
///
/// Here there are none, and they are read from their files; where an archive is packed, a class of
/// the same name takes this one's place.
final class CompiledWords {

  private CompiledWords() {}

  /// The phrases of a language by their keys; none when they are not compiled.
  static Optional<Map<String, String>> find(String tag) {
    return Optional.empty();
  }
}
