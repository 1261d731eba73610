package fidelity.input;

import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A few lines of YAML, and what a reader finds in them.
///
/// @param problems what was found
record YamlText(String text, Problems problems) {

  static YamlText of(String text) {
    return new YamlText(text, new Problems());
  }

  /// The file that they would be.
  SourceFile file() {
    return SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /// Its nodes.
  Node node() {
    return YamlReader.read(file(), problems);
  }

  /// Its fields, of whatever keys.
  Fields fields() {
    return Fields.of(node(), Subject.REVIEW, problems);
  }

  /// The problems that were found, or else the warnings.
  List<Diagnostic> found() {
    try {
      problems.throwIfAny();
      return problems.warnings();
    } catch (InputException e) {
      return e.problems();
    }
  }
}
