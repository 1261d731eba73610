package fidelity.data;

import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.FileSpot;
import fidelity.problem.Place;
import fidelity.words.problem.ProblemWords;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Problems, warnings and notes as a SARIF 2.1.0 log, for editors and code-review tools.
public final class Sarif {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final Tool tool;
  private final ProblemWords words;
  private final List<Code> rules;

  private Sarif(JsonGenerator json, Tool tool, ProblemWords words, List<Code> rules) {
    this.json = json;
    this.tool = tool;
    this.words = words;
    this.rules = rules;
  }

  /// What wrote the log.
  ///
  /// @param version the program's version
  /// @param problems the address of the page that describes the codes, each at an anchor
  public record Tool(String version, String problems) {}

  /// The log, ended by a line feed. Its rules are the codes of what was found, in their own order.
  public static String write(List<Diagnostic> found, Tool tool, ProblemWords words) {
    var text = new StringWriter();
    var rules = found.stream().map(Diagnostic::code).distinct().sorted().toList();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new Sarif(json, tool, words, rules).log(found);
    }
    return text + "\n";
  }

  private void log(List<Diagnostic> found) {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    driver();
    json.writeStringProperty("language", words.language().tag());
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    found.forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void driver() {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "fidelity");
    json.writeStringProperty("version", tool.version());
    json.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Code code) {
    json.writeStartObject();
    json.writeStringProperty("id", code.id());
    text("shortDescription", words.title(code));
    text("help", words.help(code));
    json.writeStringProperty("helpUri", "%s#%s".formatted(tool.problems(), code.id()));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", LevelName.of(code.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Diagnostic found) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", found.code().id());
    json.writeNumberProperty("ruleIndex", rules.indexOf(found.code()));
    json.writeStringProperty("level", LevelName.of(found.severity()));
    text("message", words.text(found));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    place(found.place());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(Place place) {
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileReference.of(place.file()));
    json.writeEndObject();
    if (place.spot() instanceof FileSpot.Letter(var line, var column)) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", line);
      json.writeNumberProperty("startColumn", column);
      json.writeEndObject();
    }
    json.writeEndObject();
    if (place.spot() instanceof FileSpot.Cell cell) {
      cell(cell);
    }
  }

  /// A workbook has no lines, so a cell is a logical location: its sheet and its address.
  private void cell(FileSpot.Cell cell) {
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("fullyQualifiedName", words.cell(cell));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
