package fidelity.data.json;

import fidelity.rubric.Item;
import fidelity.scoring.comparison.FigureChange;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.VisitComparison;
import tools.jackson.core.JsonGenerator;

/// Writes what has changed from one visit to the next.
///
/// @param json the object that is being written
public record ChangesJson(JsonGenerator json) {

  /// Writes the total, the sections, the items and the needs that have lasted.
  public void write(VisitComparison comparison) {
    figures().change("total", comparison.total());
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
  }

  private void section(String id, FigureChange change) {
    json.writeStartObject();
    json.writeStringProperty("section", id);
    figures().change("figures", change);
    json.writeEndObject();
  }

  private void item(ItemChange item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    json.writeStringProperty("movement", item.movement().id());
    json.writeBooleanProperty("other_rule", item.otherRule());
    figures().item("before", item.before());
    figures().item("rescored", item.between());
    figures().item("now", item.after());
    figures().range("by_rule", item.rule());
    figures().range("by_practice", item.practice());
    if (!item.recommended().isEmpty()) {
      json.writeStringProperty("recommended", item.recommended());
    }
    json.writeEndObject();
  }

  private FiguresJson figures() {
    return new FiguresJson(json);
  }
}
