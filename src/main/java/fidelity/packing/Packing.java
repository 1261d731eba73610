package fidelity.packing;

import fidelity.input.RubricShelf;
import fidelity.rubric.Language;
import fidelity.rubric.Rubric;
import fidelity.words.WordsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Straightens the classes of the program and adds the built-in rubrics and the words of reports.
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
    compile(folder, "fidelity.input.CompiledRubrics", rubrics());
    compile(folder, "fidelity.words.CompiledWords", words());
  }

  private static void compile(Path folder, String name, Map<String, ?> values) throws IOException {
    var file = folder.resolve(name.replace('.', '/') + ".class");
    Files.write(file, ValueCompiler.compile(name, values));
  }

  /// The built-in rubrics by their ids.
  private static Map<String, Rubric> rubrics() {
    var shelf = new RubricShelf();
    var rubrics = new TreeMap<String, Rubric>();
    RubricShelf.builtIn()
        .forEach(id -> rubrics.put(id, shelf.rubric(id, Path.of("")).orElseThrow()));
    return rubrics;
  }

  /// The phrases of reports by the tags of their languages, in the order of their keys.
  private static Map<String, Map<String, String>> words() {
    var words = new TreeMap<String, Map<String, String>>();
    for (var language : Language.values()) {
      words.put(language.tag(), new TreeMap<>(WordsFile.read(language)));
    }
    return words;
  }
}
