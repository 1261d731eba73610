package fidelity.data.schema;

import static java.util.stream.Collectors.joining;

import fidelity.keys.EvidenceKey;
import fidelity.keys.SpecialistKey;
import fidelity.review.Answer.NotSeen;
import fidelity.review.Specialist;
import fidelity.rubric.Amount;
import fidelity.rubric.Item;
import fidelity.rubric.Language;
import fidelity.rubric.Language.AnswerWords;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The schemas of answers, from what an item asks.
final class AnswerSchemas {

  private static final Schema NOTHING = Schema.of("type", "null");
  private static final Schema NOT_KNOWN = notKnown();

  /// A share, or a ratio.
  private static final String QUOTIENT = "^%1$s */ *%1$s$".formatted(Amount.WRITTEN);

  /// A short text that is no number.
  private static final Schema NAME =
      Schema.matching("^(?![0-9]*$).*$").and("maxLength", Specialist.LONGEST_NAME);

  private AnswerSchemas() {}

  /// The answers to an item of any rubric.
  static Schema any() {
    var set =
        Keys.map(SpecialistKey.values(), AnswerSchemas::named)
            .and("additionalProperties", orLongForm(Schema.TEXT));
    return Schema.anyOf(set, Schema.listOf(set));
  }

  /// The answers to an item.
  static Schema of(Item item) {
    return switch (item.cardinality()) {
      case ONCE -> set(item, List.of());
      case PER_SPECIALIST -> {
        var set = set(item, List.of(SpecialistKey.values()));
        yield Schema.anyOf(set, Schema.listOf(set));
      }
    };
  }

  private static Schema set(Item item, List<SpecialistKey> more) {
    var keys = new Keys().all(more, AnswerSchemas::named);
    for (var question : item.questions()) {
      keys.optional(question.id(), orLongForm(value(question)).saying(describe(question)));
    }
    return keys.map();
  }

  private static Schema named(SpecialistKey key) {
    return switch (key) {
      case SPECIALIST -> Schema.anyOf(NAME, NOTHING);
    };
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
        Schema.oneOf(List.of("yes", "no")),
        Schema.of("type", "boolean"),
        anyOf(words().flatMap(words -> Stream.concat(words.yes().stream(), words.no().stream()))),
        NOT_KNOWN,
        NOTHING);
  }

  /// That the assessors looked and could not tell.
  private static Schema notKnown() {
    return Schema.anyOf(
        Schema.oneOf(List.of(NotSeen.WRITTEN)),
        anyOf(words().flatMap(words -> words.notSeen().stream())));
  }

  /// The words of all languages.
  private static Stream<AnswerWords> words() {
    return Arrays.stream(Language.values()).map(Language::answerWords);
  }

  private static Schema anyOf(Stream<String> words) {
    return Schema.matching(words.map(AnswerSchemas::anyCase).collect(joining("|", "^(", ")$")));
  }

  /// Words in small or capital letters, with spaces or hyphens between them: JSON Schema has no
  /// flag for that.
  private static String anyCase(String words) {
    return words
        .chars()
        .mapToObj(
            letter ->
                letter == ' ' ? "[ _-]" : "[%c%c]".formatted(Character.toUpperCase(letter), letter))
        .collect(joining());
  }

  private static Schema choice(Question.Choice choice) {
    var texts = choice.options().stream().map(Question.Option::text).distinct().toList();
    return Schema.anyOf(Schema.oneOf(choice.optionIds()), Schema.oneOf(texts), NOT_KNOWN, NOTHING);
  }

  private static Schema number(Limits limits) {
    return Schema.anyOf(
        within(limits),
        Schema.matching("^%1$s( *\\.\\. *%1$s)?$".formatted(Amount.WRITTEN)),
        Schema.matching(QUOTIENT),
        NOT_KNOWN,
        NOTHING);
  }

  private static Schema percent() {
    var decimal = Amount.WRITTEN + " *%?";
    return Schema.anyOf(
        within(Limits.PERCENT),
        Schema.matching("^" + decimal + "( *\\.\\. *" + decimal + ")?$"),
        Schema.matching(QUOTIENT),
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
        ? question.text() + hint(question)
        : question.options().stream()
            .map(option -> "%s (%s)".formatted(option.id(), option.text()))
            .collect(joining(", ", question.text() + ": ", ""));
  }

  private static String hint(Question question) {
    return question instanceof Question.YesNo yesNo && yesNo.isFault()
        ? " (a fault: no is the better answer)"
        : "";
  }
}
