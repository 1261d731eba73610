package fidelity.data.schema;

import fidelity.data.json.Indented;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// Writes a schema as indented JSON.
final class SchemaJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SchemaJson() {}

  /// The schema as a file's text, ended by a line feed.
  static String write(Schema schema) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(new Indented(), text)) {
      write(schema, json);
    }
    return text + "\n";
  }

  private static void write(Object value, JsonGenerator json) {
    switch (value) {
      case Schema(var keywords) -> write(keywords, json);
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach(
            (key, each) -> {
              json.writeName(key.toString());
              write(each, json);
            });
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(each -> write(each, json));
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case Number number -> json.writeNumber(number.toString());
      default -> json.writeString(value.toString());
    }
  }
}
