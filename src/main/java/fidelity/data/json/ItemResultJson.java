package fidelity.data.json;

import fidelity.data.notation.AnswerNotation;
import fidelity.review.Specialist;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.improvement.AnswerChange;
import fidelity.scoring.improvement.Improvements;
import fidelity.scoring.improvement.ItemImprovements;
import fidelity.words.explanation.Explainer;
import tools.jackson.core.JsonGenerator;

/// What became of an item of a scorecard as JSON.
record ItemResultJson(Improvements way, Explainer explainer, JsonGenerator json) {

  /// The item as an object.
  void write(ItemResult item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    switch (item) {
      case ItemScore score -> scored(way.of(score));
      case NotApplicable none -> notApplicable(none);
    }
    json.writeEndObject();
  }

  private void notApplicable(NotApplicable item) {
    ranges().none("score");
    json.writeNullProperty("rule_lowest");
    json.writeNullProperty("rule_highest");
    json.writeStringProperty("basis", NotApplicable.ID);
    json.writeStringProperty("because", explainer.because(item));
    json.writeStringProperty("reason", item.why().reason());
    json.writeArrayPropertyStart("next");
    json.writeEndArray();
  }

  private void scored(ItemImprovements ladder) {
    var item = ladder.item();
    ranges().scores(item.scores());
    ranges().number("rule_lowest", item.rule().lowest().number());
    ranges().number("rule_highest", item.rule().highest().number());
    json.writeStringProperty("basis", item.basis().id());
    json.writeStringProperty("because", explainer.because(item));
    json.writeArrayPropertyStart("next");
    ladder.next().stream()
        .flatMap(step -> step.changes().stream())
        .forEach(change -> next(item, change));
    json.writeEndArray();
  }

  private void next(ItemScore item, AnswerChange change) {
    json.writeStartObject();
    item.specialist(change.set()).ifPresent(this::specialist);
    json.writeStringProperty("answer", change.question().id());
    json.writeName("from");
    change.from().map(AnswerNotation::of).ifPresentOrElse(json::writeString, json::writeNull);
    json.writeStringProperty("to", AnswerNotation.target(change));
    json.writeEndObject();
  }

  private void specialist(Specialist specialist) {
    json.writeNumberProperty("specialist", specialist.number());
    if (!specialist.name().isEmpty()) {
      json.writeStringProperty("name", specialist.name());
    }
  }

  private RangeJson ranges() {
    return new RangeJson(json);
  }
}
