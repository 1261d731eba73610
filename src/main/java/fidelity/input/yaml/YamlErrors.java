package fidelity.input.yaml;

import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import tools.jackson.core.JacksonException;

/// Turns the YAML parser's errors into problems with places.
final class YamlErrors {

  private YamlErrors() {}

  static Diagnostic of(JacksonException e, SourceFile file) {
    return Diagnostic.of(place(e, file), Subject.YAML, code(e));
  }

  private static Code code(JacksonException e) {
    return switch (e.getCause()) {
      case YamlVersionException _ -> Code.YAML_VERSION;
      case MarkedYamlEngineException _ -> Code.NOT_YAML;
      case null, default -> Code.KEY_NOT_A_WORD;
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

  /// The place to report: where an unclosed bracket or quote begins, for it must be mended there
  /// although it is noticed at the end.
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

  /// How many characters stand before a mark. The parser counts code points.
  private static int offset(Mark mark, SourceFile file) {
    var all = file.text().codePointCount(0, file.text().length());
    return file.text().offsetByCodePoints(0, Math.min(mark.getIndex(), all));
  }

  private static Place at(Mark mark, SourceFile file) {
    return new Place(file.name(), mark.getLine() + 1, mark.getColumn() + 1);
  }
}
