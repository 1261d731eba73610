package fidelity.data.json.comparison;

import fidelity.data.json.FiguresJson;
import fidelity.data.notation.AnswerNotation;
import fidelity.review.Evidence;
import fidelity.scoring.comparison.AnswerPair;
import fidelity.scoring.comparison.ItemRatings;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Writes an item as two raters have it.
///
/// @param json the array that is being written
record RatedItemJson(JsonGenerator json) {

  /// The item with both scores, and the answers that are not the same.
  void write(ItemRatings item) {
    var figures = new FiguresJson(json);
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    json.writeStringProperty("likeness", item.likeness().id());
    figures.item("first", Optional.of(item.first()));
    figures.item("second", Optional.of(item.second()));
    json.writeArrayPropertyStart("other_answers");
    item.otherAnswers().forEach(this::answers);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void answers(AnswerPair pair) {
    json.writeStartObject();
    pair.whose().ifPresent(each -> json.writeStringProperty("specialist", each.nameOrNumber()));
    json.writeStringProperty("answer", pair.question().id());
    answer("first", pair.first());
    answer("second", pair.second());
    json.writeEndObject();
  }

  private void answer(String name, Optional<Evidence> evidence) {
    evidence
        .map(Evidence::answer)
        .map(AnswerNotation::of)
        .ifPresentOrElse(
            answer -> json.writeStringProperty(name, answer), () -> json.writeNullProperty(name));
  }
}
