package fidelity.data.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/// JSON that can stand in a script element of a page: no text in it ends the element or opens
/// another, and no line end hides in it.
public final class ScriptJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new Escapes()).build();

  private ScriptJson() {}

  /// Texts by their names, as one object.
  public static String write(Map<String, String> texts) {
    return write(
        json -> {
          json.writeStartObject();
          texts.forEach(json::writeStringProperty);
          json.writeEndObject();
        });
  }

  static String write(Consumer<JsonGenerator> value) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      value.accept(json);
    }
    return text.toString();
  }

  /// Escapes the letter that every tag begins with, and the line ends that only Unicode knows.
  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

    @Override
    public int[] getEscapeCodesForAscii() {
      var escapes = standardAsciiEscapesForJSON();
      escapes['<'] = ESCAPE_STANDARD;
      escapes[DELETE] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int letter) {
      var isControl = letter > DELETE && letter <= LAST_CONTROL;
      return isControl || letter == 0x2028 || letter == 0x2029
          ? new SerializedString("\\u%04X".formatted(letter))
          : null;
    }
  }
}
