package fidelity.data.schema;

import static java.util.stream.Collectors.joining;

import fidelity.form.EvidenceKey;
import fidelity.review.Answer.NotSeen;
import fidelity.rubric.Amount;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Language;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// The schemas of answers, from what an item asks.
final class AnswerSchemas {

  private static final Schema NOTHING = Schema.of("type", "null");
  private static final Schema NOT_KNOWN = Schema.oneOf(List.of(NotSeen.WRITTEN));

  private AnswerSchemas() {}

  /// The answers to an item of any rubric.
  static Schema any() {
    var answer = orLongForm(Schema.TEXT);
    var set = Schema.mapOf(answer);
    return Schema.anyOf(set, Schema.listOf(set));
  }

  /// The answers to an item.
  static Schema of(Item item) {
    var answers = new LinkedHashMap<String, Schema>();
    for (var question : item.questions()) {
      answers.put(question.id(), orLongForm(value(question)).saying(describe(question)));
    }
    var set = Schema.map(answers, List.of());
    return item.cardinality() == Cardinality.PER_SPECIALIST
        ? Schema.anyOf(set, Schema.listOf(set))
        : set;
  }

  private static Schema orLongForm(Schema value) {
    var longForm =
        Keys.map(
            EvidenceKey.values(),
            key ->
                switch (key) {
                  case IS -> value;
                  case SOURCE, NOTE -> Schema.TEXT;
                });
    return Schema.anyOf(value, longForm);
  }

  private static Schema value(Question question) {
    return switch (question) {
      case Question.YesNo _ -> yesNo();
      case Question.Choice choice -> choice(choice);
      case Question.Percent _ -> percent();
      case Question.Quantity quantity -> number(quantity.limits());
    };
  }

  /// A yes or no, as text or as a truth value: editors that follow YAML 1.1 read `yes` and `no` as
  /// truth values.
  private static Schema yesNo() {
    return Schema.anyOf(
        Schema.oneOf(List.of("yes", "no", NotSeen.WRITTEN)),
        Schema.of("type", "boolean"),
        Schema.matching(yesNoWords().map(AnswerSchemas::anyCase).collect(joining("|", "^(", ")$"))),
        NOTHING);
  }

  /// The words of all languages.
  private static Stream<String> yesNoWords() {
    return Arrays.stream(Language.values())
        .map(Language::yesNoWords)
        .flatMap(words -> Stream.concat(words.yes().stream(), words.no().stream()));
  }

  /// A word in small or capital letters: JSON Schema has no flag for that.
  private static String anyCase(String word) {
    return word.chars()
        .mapToObj(letter -> "[%c%c]".formatted(Character.toUpperCase(letter), letter))
        .collect(joining());
  }

  private static Schema choice(Question.Choice choice) {
    var ids = Stream.concat(choice.optionIds().stream(), Stream.of(NotSeen.WRITTEN));
    return Schema.anyOf(Schema.oneOf(ids.toList()), NOTHING);
  }

  private static Schema number(Limits limits) {
    return Schema.anyOf(
        within(limits),
        Schema.matching("^%1$s( *\\.\\. *%1$s)?$".formatted(Amount.WRITTEN)),
        NOT_KNOWN,
        NOTHING);
  }

  private static Schema percent() {
    var decimal = Amount.WRITTEN + " *%?";
    return Schema.anyOf(
        within(Limits.PERCENT),
        Schema.matching("^" + decimal + "( *\\.\\. *" + decimal + ")?$"),
        Schema.matching("^%1$s */ *%1$s$".formatted(Amount.WRITTEN)),
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
