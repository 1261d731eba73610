package fidelity.data.json;

import fidelity.scoring.Range;
import fidelity.scoring.evaluation.Scores;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/// Ranges as JSON: a figure, which is null where the range is not one number, and both its ends.
record RangeJson(JsonGenerator json) {

  /// The scores that an item can still get.
  void scores(Scores scores) {
    json.writeName("score");
    if (scores.settled()) {
      json.writeNumber(scores.lowest().number());
    } else {
      json.writeNull();
    }
    number("lowest", scores.lowest().number());
    number("highest", scores.highest().number());
  }

  /// A figure that there is none of.
  void none(String name) {
    json.writeNullProperty(name);
    json.writeNullProperty("lowest");
    json.writeNullProperty("highest");
  }

  /// What a figure can still be.
  void range(String name, Range range) {
    json.writeName(name);
    if (range.settled()) {
      json.writeNumber(range.lowest());
    } else {
      json.writeNull();
    }
    number("lowest", range.lowest());
    number("highest", range.highest());
  }

  /// A figure by itself.
  void number(String name, BigDecimal number) {
    json.writeNumberProperty(name, number);
  }
}
