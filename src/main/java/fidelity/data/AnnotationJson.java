package fidelity.data;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Annotations as JSON Lines, an object each.
public final class AnnotationJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private AnnotationJson() {}

  /// The lines, each ended by a line feed.
  public static String write(List<Annotation> annotations) {
    return String.join("", annotations.stream().map(each -> line(each) + "\n").toList());
  }

  private static String line(Annotation annotation) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("level", annotation.level().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("file", annotation.file());
      json.writeNumberProperty("line", annotation.line());
      json.writeNumberProperty("column", annotation.column());
      json.writeStringProperty("message", annotation.text());
      json.writeEndObject();
    }
    return line.toString();
  }
}
