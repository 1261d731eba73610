package fidelity.input;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import tools.jackson.core.JacksonException;

/// What is said of a file that is not YAML, or not the YAML of a form.
final class YamlErrors {

  private YamlErrors() {}

  static InputException of(JacksonException e, SourceFile file) {
    return new InputException(place(e, file), "YAML", wording(e));
  }

  private static String wording(JacksonException e) {
    return switch (e.getCause()) {
      case YamlVersionException _ -> "this version of YAML is not read; leave the line %YAML out";
      case MarkedYamlEngineException marked ->
          "it cannot be read: " + oneLine(context(marked) + marked.getProblem());
      case null, default -> "a map or a list stands here as a key; a key is a word";
    };
  }

  private static Place place(JacksonException e, SourceFile file) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      return mark(marked, file).map(at -> at(at, file)).orElse(Place.startOf(file.name()));
    }
    var at = e.getLocation();
    return at == null || at.getLineNr() < 1
        ? Place.startOf(file.name())
        : new Place(file.name(), at.getLineNr(), at.getColumnNr());
  }

  /// What is not closed is found at the end, but mended where it begins.
  private static Optional<Mark> mark(MarkedYamlEngineException marked, SourceFile file) {
    return atEnd(marked, file) ? marked.getContextMark() : marked.getProblemMark();
  }

  private static boolean atEnd(MarkedYamlEngineException marked, SourceFile file) {
    return marked.getContextMark().isPresent()
        && marked
            .getProblemMark()
            .filter(mark -> file.text().substring(offset(mark, file)).isBlank())
            .isPresent();
  }

  /// How many characters stand before a mark, which counts whole ones.
  private static int offset(Mark mark, SourceFile file) {
    var all = file.text().codePointCount(0, file.text().length());
    return file.text().offsetByCodePoints(0, Math.min(mark.getIndex(), all));
  }

  private static String context(MarkedYamlEngineException marked) {
    return marked.getContext() == null ? "" : marked.getContext() + ", ";
  }

  private static Place at(Mark mark, SourceFile file) {
    return new Place(file.name(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
