package fidelity.input.yaml;

import fidelity.input.yaml.slip.Slips;
import fidelity.letters.Characters;
import fidelity.problem.InputException;
import fidelity.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads a YAML file into nodes that know their places, its lines mended first where they are no
/// YAML.
public final class YamlReader {

  /// How deep maps and lists may stand in one another.
  public static final int DEEPEST = 64;

  /// How many maps, lists and values a file may hold; the built-in rubrics have two thousand.
  public static final int MOST_VALUES = 20_000;

  /// The parser's own limits are wider than ours and it accepts duplicate keys: [NodeReader]
  /// refuses both, for it knows the place.
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new TextSchema())
                  .setAllowDuplicateKeys(true)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST + 2)
                  .maxNameLength(SourceFile.MOST_BYTES)
                  .maxStringLength(SourceFile.MOST_BYTES)
                  .build())
          .build();

  private YamlReader() {}

  /// The one document of a file.
  ///
  /// @throws InputException when it is not YAML or holds what is refused
  public static Node read(SourceFile file) {
    var problems = new Problems();
    var node = read(file, problems);
    problems.throwIfAny();
    return node;
  }

  /// The same, of a file whose other problems are still to be found: lines that are no YAML are
  /// noted and read as they may be meant.
  ///
  /// @param problems takes what is wrong
  /// @throws InputException when nothing can be made of the file, with every problem so far
  public static Node read(SourceFile file, Problems problems) {
    if (Characters.perhapsUnfit(file.text())) {
      Characters.check(file.name(), file.text());
    }
    try {
      return Slips.unseenIndents(file.text()) ? mended(file, problems) : parsed(file, problems);
    } catch (JacksonException _) {
      Characters.check(file.name(), file.text());
      return mended(file, problems);
    }
  }

  private static Node mended(SourceFile file, Problems problems) {
    var slips = Slips.in(file.name(), file.text());
    slips.slips().forEach(problems::add);
    try {
      return parsed(file.with(slips.text()), problems);
    } catch (JacksonException e) {
      var error = YamlErrors.of(e, file);
      if (!problems.onLineOf(error.place())) {
        problems.add(error);
      }
      problems.throwIfAny();
      throw e;
    }
  }

  /// What is found in a file that proves to be no YAML is forgotten.
  private static Node parsed(SourceFile file, Problems problems) {
    var found = new Problems();
    try (var parser =
        (YAMLParser)
            FACTORY.createParser(ObjectReadContext.empty(), new ShortReader(file.text()))) {
      var node = new NodeReader(file, parser, found).document();
      problems.addAll(found);
      return node;
    }
  }
}
