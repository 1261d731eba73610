package fidelity.data.json;

import fidelity.rubric.Change;
import fidelity.rubric.Change.Added;
import fidelity.rubric.Change.LeftOut;
import fidelity.rubric.Change.Renamed;
import fidelity.rubric.Change.Replaced;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Tailoring;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Writes how a tailored rubric differs from its base, and what can be compared.
record TailoringJson(Rubric rubric, Tailoring tailoring, JsonGenerator json) {

  /// Writes the properties `based_on`, `changes` and `comparable` of the object that is being
  /// written.
  void write() {
    json.writeObjectPropertyStart("based_on");
    IdentityJson.write(tailoring.base().identity(), json);
    json.writeEndObject();
    json.writeArrayPropertyStart("changes");
    tailoring.changes().forEach(this::change);
    json.writeEndArray();
    var comparability = tailoring.comparability(rubric);
    json.writeObjectPropertyStart("comparable");
    ids("items", comparability.items().stream().map(Item::id).toList());
    ids("sections", comparability.sections().stream().map(Section::id).toList());
    json.writeBooleanProperty("total", comparability.total());
    json.writeBooleanProperty("band", comparability.total() && comparability.bands());
    json.writeEndObject();
  }

  private void change(Change change) {
    json.writeStartObject();
    json.writeStringProperty("item", change.item());
    json.writeStringProperty("change", kind(change));
    json.writeStringProperty("name", change.name());
    json.writeStringProperty("because", change.because());
    json.writeEndObject();
  }

  private static String kind(Change change) {
    return switch (change) {
      case LeftOut _ -> "left-out";
      case Renamed _ -> "renamed";
      case Replaced _ -> "replaced";
      case Added _ -> "added";
    };
  }

  private void ids(String name, List<String> ids) {
    json.writeArrayPropertyStart(name);
    ids.forEach(json::writeString);
    json.writeEndArray();
  }
}
