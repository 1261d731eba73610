package fidelity.data.json;

import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Item;
import fidelity.rubric.Operand;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Count;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Writes conditions as trees; questions are known by their places in the item.
///
/// @param places the ids of the item's questions, in its order
record ConditionJson(List<String> places, JsonGenerator json) {

  static ConditionJson of(Item item, JsonGenerator json) {
    return new ConditionJson(item.questions().stream().map(Question::id).toList(), json);
  }

  /// Writes a condition as a value: `true`, or an object whose first key names its kind.
  void write(Condition condition) {
    switch (condition) {
      case Always() -> json.writeBoolean(true);
      case And(var parts) -> parts("and", parts);
      case Or(var parts) -> parts("or", parts);
      case Not(var inner) -> {
        json.writeStartObject();
        json.writeName("not");
        write(inner);
        json.writeEndObject();
      }
      case Compare compare -> compare(compare);
    }
  }

  private void parts(String name, List<Condition> parts) {
    json.writeStartObject();
    json.writeArrayPropertyStart(name);
    parts.forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void compare(Compare compare) {
    json.writeStartObject();
    operand(compare.operand());
    json.writeStringProperty("is", compare.relation().sign());
    json.writeStringProperty("to", compare.constant().toPlainString());
    json.writeEndObject();
  }

  private void operand(Operand operand) {
    switch (operand) {
      case Asked(var question) -> json.writeNumberProperty("ask", place(question));
      case Met(var components) -> places("met", components);
      case Count(var components) -> places("count", components);
    }
  }

  private void places(String name, List<? extends Question> questions) {
    json.writeArrayPropertyStart(name);
    questions.forEach(question -> json.writeNumber(place(question)));
    json.writeEndArray();
  }

  private int place(Question question) {
    return places.indexOf(question.id());
  }
}
