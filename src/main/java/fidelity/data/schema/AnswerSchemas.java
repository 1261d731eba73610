package fidelity.data.schema;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Item;
import fidelity.rubric.Limits;
import fidelity.rubric.Option;
import fidelity.rubric.Question;
import fidelity.rubric.Rated;
import java.util.List;
import java.util.stream.Stream;

/// The schemas of answers, from what an item asks.
final class AnswerSchemas {

  private static final String NOT_SEEN = "not-seen";
  private static final String DECIMAL = "-?\\d{1,12}([.,]\\d{1,12})?";
  private static final Schema NOTHING = Schema.of("type", "null");
  private static final Schema NOT_KNOWN = Schema.oneOf(List.of(NOT_SEEN));

  private AnswerSchemas() {}

  /// The answers to an item of any rubric.
  static Schema any() {
    var answer = orLongForm(Schema.TEXT);
    var set = Schema.mapOf(answer);
    return Schema.anyOf(set, Schema.listOf(set));
  }

  /// The answers to an item.
  static Schema of(Item item) {
    var keys = new Keys();
    for (var question : item.questions()) {
      keys.add(question.id(), describe(question), orLongForm(value(question)));
    }
    var set = keys.map();
    return item.rated() == Rated.PER_SPECIALIST ? Schema.anyOf(set, Schema.listOf(set)) : set;
  }

  private static Schema orLongForm(Schema value) {
    var longForm =
        new Keys()
            .add("is", value)
            .add("source", "Where it was seen", Schema.TEXT)
            .add("note", Schema.TEXT)
            .map("is");
    return Schema.anyOf(value, longForm);
  }

  private static Schema value(Question question) {
    return switch (question) {
      case Question.YesNo ignored -> yesNo();
      case Question.Choice choice -> choice(choice);
      case Question.Percent ignored -> percent();
      case Question.Quantity quantity -> number(quantity.limits());
    };
  }

  /// Editors that keep to YAML 1.1 see `yes` and `no` as truths.
  private static Schema yesNo() {
    return Schema.anyOf(
        Schema.oneOf(List.of("yes", "no", NOT_SEEN)),
        Schema.of("type", "boolean"),
        Schema.matching(
            "^([Yy][Ee][Ss]|[Nn][Oo]|[Tt]rue|[Ff]alse|[Kk]yllä|[Ee]i|[Tt]osi|[Ee]pätosi)$"),
        NOTHING);
  }

  private static Schema choice(Question.Choice choice) {
    var ids = Stream.concat(choice.options().stream().map(Option::id), Stream.of(NOT_SEEN));
    return Schema.anyOf(Schema.oneOf(ids.toList()), NOTHING);
  }

  private static Schema number(Limits limits) {
    return Schema.anyOf(
        within(limits),
        Schema.matching("^%1$s( *\\.\\. *%1$s)?$".formatted(DECIMAL)),
        NOT_KNOWN,
        NOTHING);
  }

  private static Schema percent() {
    var decimal = DECIMAL + " *%?";
    return Schema.anyOf(
        within(Limits.PERCENT),
        Schema.matching("^" + decimal + "( *\\.\\. *" + decimal + ")?$"),
        Schema.matching("^%1$s */ *%1$s$".formatted(DECIMAL)),
        NOT_KNOWN,
        NOTHING);
  }

  private static Schema within(Limits limits) {
    var number = Schema.of("type", "number");
    var from = limits.least().map(least -> number.and("minimum", least)).orElse(number);
    return limits.most().map(most -> from.and("maximum", most)).orElse(from);
  }

  private static String describe(Question question) {
    return question.options().isEmpty()
        ? question.text()
        : question.options().stream()
            .map(option -> "%s (%s)".formatted(option.id(), option.text()))
            .collect(joining(", ", question.text() + ": ", ""));
  }
}
