package fidelity.data.json;

import fidelity.rubric.Identity;
import fidelity.rubric.Rubric;
import tools.jackson.core.JsonGenerator;

/// Writes which rubric a JSON file was scored by: its id, version and checksum.
public final class IdentityJson {

  private IdentityJson() {}

  /// Writes the property `rubric` of the object that is being written.
  public static void write(Rubric rubric, JsonGenerator json) {
    var identity = rubric.identity();
    json.writeObjectPropertyStart("rubric");
    write(identity, json);
    identity.tailoring().ifPresent(tailoring -> new TailoringJson(rubric, tailoring, json).write());
    json.writeEndObject();
  }

  /// Writes which edition of a rubric it is.
  public static void write(Identity identity, JsonGenerator json) {
    json.writeStringProperty("id", identity.id());
    json.writeStringProperty("version", identity.version());
    json.writeStringProperty("sha256", identity.origin().sha256());
  }
}
