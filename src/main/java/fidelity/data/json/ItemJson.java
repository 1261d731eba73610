package fidelity.data.json;

import fidelity.rubric.Identified;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.QuestionKind;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Writes an item of a rubric: what it asks, and when it has which level.
record ItemJson(JsonGenerator json) {

  /// Writes one JSON object.
  void write(Item item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.id());
    json.writeStringProperty("name", item.name());
    json.writeStringProperty("standard", item.standard());
    json.writeStringProperty("note", item.note());
    json.writeArrayPropertyStart("sources");
    item.sources().forEach(json::writeString);
    json.writeEndArray();
    json.writeBooleanProperty("per_specialist", item.cardinality() == Cardinality.PER_SPECIALIST);
    json.writeStringProperty("not_applicable", item.notApplicable());
    json.writeArrayPropertyStart("questions");
    item.questions().forEach(this::question);
    json.writeEndArray();
    json.writeArrayPropertyStart("levels");
    var conditions = ConditionJson.of(item, json);
    item.levels().forEach(level -> level(level, conditions));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void question(Question question) {
    json.writeStartObject();
    json.writeStringProperty("question", question.id());
    switch (question) {
      case YesNo yesNo -> {
        kind(QuestionKind.YES_NO, question);
        json.writeBooleanProperty("fault", yesNo.isFault());
      }
      case Choice(_, _, var options) -> {
        kind(QuestionKind.CHOICE, question);
        json.writeArrayPropertyStart("options");
        options.forEach(this::option);
        json.writeEndArray();
      }
      case Quantity(_, _, var limits) -> {
        kind(QuestionKind.NUMBER, question);
        limits(limits);
      }
      case Percent percent -> {
        kind(QuestionKind.PERCENT, question);
        limits(percent.limits());
      }
    }
    json.writeEndObject();
  }

  private void kind(Identified kind, Question question) {
    json.writeStringProperty("kind", kind.id());
    json.writeStringProperty("text", question.text());
  }

  private void option(Option option) {
    json.writeStartObject();
    json.writeStringProperty("option", option.id());
    json.writeStringProperty("text", option.text());
    json.writeEndObject();
  }

  private void limits(Limits limits) {
    limit("least", limits.least());
    limit("most", limits.most());
  }

  private void limit(String name, Optional<BigDecimal> limit) {
    json.writeName(name);
    limit.map(BigDecimal::toPlainString).ifPresentOrElse(json::writeString, json::writeNull);
  }

  private void level(Level level, ConditionJson conditions) {
    json.writeStartObject();
    json.writeNumberProperty("score", level.score());
    json.writeStringProperty("says", level.says());
    json.writeName("when");
    conditions.write(level.condition());
    json.writeEndObject();
  }
}
