package fidelity.data.json;

import fidelity.rubric.Item;
import fidelity.scoring.comparison.FigureChange;
import fidelity.scoring.comparison.ItemChange;
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
    figures.change("total", comparison.total());
    json.writeArrayPropertyStart("sections");
    comparison.sections().forEach(this::section);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    comparison.items().forEach(this::item);
    json.writeEndArray();
    json.writeArrayPropertyStart("lasting_needs");
    comparison.lastingNeeds().stream()
        .map(ItemChange::item)
        .map(Item::id)
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void section(String id, FigureChange change) {
    json.writeStartObject();
    json.writeStringProperty("section", id);
    figures.change("figures", change);
    json.writeEndObject();
  }

  private void item(ItemChange item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    json.writeStringProperty("movement", item.movement().id());
    json.writeBooleanProperty("other_rule", item.otherRule());
    figures.item("before", item.before());
    figures.item("rescored", item.between());
    figures.item("now", item.after());
    figures.range("by_rule", item.rule());
    figures.range("by_practice", item.practice());
    json.writeEndObject();
  }
}
