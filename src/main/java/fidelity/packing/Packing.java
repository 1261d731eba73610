package fidelity.packing;

import fidelity.input.RubricShelf;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Straightens the classes of the program and adds the built-in rubrics as one more.
final class Packing {

  private Packing() {}

  /// Writes classes anew where they lie.
  ///
  /// @param arguments the folder that a jar was unpacked into
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    try (var files = Files.walk(folder.resolve("fidelity"))) {
      for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        Files.write(file, Straightener.straighten(Files.readAllBytes(file)));
      }
    }
    Files.write(folder.resolve(RubricCompiler.FILE), RubricCompiler.compile(builtIn()));
  }

  private static SequencedMap<String, Rubric> builtIn() {
    var shelf = new RubricShelf();
    var rubrics = new LinkedHashMap<String, Rubric>();
    RubricShelf.builtIn()
        .forEach(id -> rubrics.put(id, shelf.rubric(id, Path.of("")).orElseThrow()));
    return rubrics;
  }
}
