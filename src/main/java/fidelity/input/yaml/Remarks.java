package fidelity.input.yaml;

import fidelity.problem.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Remarks in a file, which are no part of what it says.
public final class Remarks {

  private static final Parse PARSE =
      new Parse(LoadSettings.builder().setParseComments(true).build());

  private Remarks() {}

  /// Where the first one stands; empty where there is none, and where the file is no sound YAML.
  public static Optional<Place> first(SourceFile file) {
    try {
      for (var event : PARSE.parseString(file.text())) {
        if (event instanceof CommentEvent remark
            && remark.getCommentType() != CommentType.BLANK_LINE) {
          return remark
              .getStartMark()
              .map(mark -> new Place(file.name(), mark.getLine() + 1, mark.getColumn() + 1));
        }
      }
      return Optional.empty();
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }
}
