package fidelity.input;

import fidelity.input.yaml.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small scales for tests: items of one section, on scores from 1 to some highest.
///
/// @param folder where their files go
public record Scales(Path folder) {

  /// Reads a scale of which only the items are given, each line without its first six blanks.
  public RubricDocument read(String id, int most, String items) throws IOException {
    return RubricReader.read(SourceFile.read(write(id, most, items)), new Rubrics());
  }

  /// Writes such a scale.
  Path write(String id, int most, String items) throws IOException {
    var head =
        """
        rubric: %s
        version: "1"
        language: en
        name: A scale for tests
        scores: { from: 1, to: %d }
        total: sum
        bands:
          - { band: good, name: Good, from: 3 }
          - { band: poor, name: Poor }
        development_need: 1
        sources: { DOC: Documents }
        sections:
          - section: only
            name: The only section
            items:
        """
            .formatted(id, most);
    var file = folder.resolve(id + ".yaml");
    return Files.writeString(file, head + items.indent(6));
  }
}
