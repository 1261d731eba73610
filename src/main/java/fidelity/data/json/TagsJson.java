package fidelity.data.json;

import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;

/// The groups of the analyst's own that a review belongs to; nothing is written where it has none.
final class TagsJson {

  private TagsJson() {}

  static void write(SequencedMap<String, String> tags, JsonGenerator json) {
    if (!tags.isEmpty()) {
      json.writeObjectPropertyStart("tags");
      tags.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
  }
}
