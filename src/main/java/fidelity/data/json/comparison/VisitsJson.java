package fidelity.data.json.comparison;

import fidelity.data.json.ChangesJson;
import fidelity.data.json.FiguresJson;
import fidelity.scoring.comparison.VisitComparison;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Two visits to one site as one line of JSON. A figure that there is none of is null.
public final class VisitsJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final VisitComparison comparison;
  private final JsonGenerator json;
  private final FiguresJson figures;

  private VisitsJson(VisitComparison comparison, JsonGenerator json) {
    this.comparison = comparison;
    this.json = json;
    this.figures = new FiguresJson(json);
  }

  /// One JSON object, without a line feed.
  ///
  /// @param version the program's version
  public static String write(VisitComparison comparison, String version) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new VisitsJson(comparison, json).write(version);
    }
    return line.toString();
  }

  private void write(String version) {
    json.writeStartObject();
    json.writeStringProperty("fidelity", version);
    json.writeStringProperty("comparison", "visits");
    figures.site(comparison.after());
    json.writeArrayPropertyStart("reviews");
    figures.review(comparison.before());
    figures.review(comparison.after());
    json.writeEndArray();
    new ChangesJson(json).write(comparison);
    json.writeEndObject();
  }
}
