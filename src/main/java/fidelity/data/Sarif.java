package fidelity.data;

import fidelity.data.Annotation.Level;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Annotations as a SARIF 2.1.0 log, for editors and code-review tools.
public final class Sarif {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private Sarif(JsonGenerator json) {
    this.json = json;
  }

  /// The log, ended by a line feed.
  ///
  /// @param version the program's version
  public static String write(List<Annotation> annotations, String version) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new Sarif(json).log(annotations, version);
    }
    return text + "\n";
  }

  private void log(List<Annotation> annotations, String version) {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    driver(version);
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    annotations.forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void driver(String version) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "fidelity");
    json.writeStringProperty("version", version);
    json.writeArrayPropertyStart("rules");
    for (var level : Level.values()) {
      json.writeStartObject();
      json.writeStringProperty("id", id(level));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Annotation annotation) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", id(annotation.level()));
    json.writeStringProperty("level", id(annotation.level()));
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", annotation.text());
    json.writeEndObject();
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(annotation.file()));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", annotation.line());
    json.writeNumberProperty("startColumn", annotation.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String id(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /// The path as a reference; what no URI holds is escaped.
  private static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return "file";
    }
  }
}
