package fidelity.data;

import fidelity.problem.Diagnostic;
import fidelity.problem.FileSpot;
import fidelity.problem.Subject;
import fidelity.words.problem.ProblemWords;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Problems, warnings and notes as JSON Lines, an object each.
public final class ProblemsJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ProblemsJson() {}

  /// The lines, each ended by a line feed.
  public static String write(List<Diagnostic> found, ProblemWords words) {
    return String.join("", found.stream().map(each -> line(each, words) + "\n").toList());
  }

  private static String line(Diagnostic found, ProblemWords words) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("level", LevelName.of(found.severity()));
      json.writeStringProperty("code", found.code().id());
      json.writeStringProperty("file", found.place().file());
      json.writeNumberProperty("line", found.place().line());
      json.writeNumberProperty("column", found.place().column());
      if (found.place().spot() instanceof FileSpot.Cell cell) {
        json.writeStringProperty("sheet", cell.sheet());
        json.writeStringProperty("cell", cell.address());
      }
      if (found.more() > 0) {
        json.writeNumberProperty("rows", found.more() + 1);
      }
      subject(found.subject(), json);
      json.writeStringProperty("message", words.text(found));
      json.writeEndObject();
    }
    return line.toString();
  }

  /// The part that it is about, with its ids as they stand in the file.
  private static void subject(Subject subject, JsonGenerator json) {
    json.writeObjectPropertyStart("subject");
    json.writeStringProperty("kind", subject.kind().id());
    var names = subject.names().iterator();
    subject.kind().parts().forEach(part -> json.writeStringProperty(part, names.next()));
    json.writeEndObject();
  }
}
