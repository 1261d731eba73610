package fidelity.input;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import tools.jackson.core.JacksonException;

/// What a file that is not YAML, or not the YAML of a form, is told.
final class YamlErrors {

  private YamlErrors() {}

  static String wording(JacksonException e) {
    return switch (e.getCause()) {
      case YamlVersionException _ -> "this version of YAML is not read; leave the line %YAML out";
      case MarkedYamlEngineException marked -> "it cannot be read: " + oneLine(marked.getProblem());
      case null, default -> "a map or a list stands here as a key; a key is a word";
    };
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
