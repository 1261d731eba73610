package fidelity.data.schema;

import fidelity.keys.BandKey;
import fidelity.keys.ExampleKey;
import fidelity.keys.IntervalKey;
import fidelity.keys.ItemKey;
import fidelity.keys.LevelKey;
import fidelity.keys.QuestionKey;
import fidelity.keys.RubricKey;
import fidelity.keys.ScoresKey;
import fidelity.keys.SectionKey;
import fidelity.keys.SpecialistKey;
import fidelity.rubric.Identified;
import fidelity.rubric.Language;
import fidelity.rubric.MissingItems;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Truth;
import fidelity.rubric.QuestionKind;
import fidelity.rubric.TotalRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// The JSON Schema of rubric files, for editors.
public final class RubricSchema {

  private static final String SCORE = "^-?\\d+$";

  private RubricSchema() {}

  /// The schema of every rubric.
  public static String write() {
    return SchemaJson.write(
        Schema.either(TailoredSchema.SIGN, TailoredSchema.of(), whole()).titled("Rubric"));
  }

  /// A rubric that stands on its own.
  private static Schema whole() {
    return Keys.map(RubricKey.values(), RubricSchema::rubric);
  }

  /// The value of a key.
  static Schema rubric(RubricKey key) {
    return switch (key) {
      case RUBRIC, VERSION, NAME -> Schema.NEEDED_TEXT;
      case LANGUAGE -> Schema.oneOf(Language.tags());
      case SCORES -> Keys.map(ScoresKey.values(), RubricSchema::scores);
      case TOTAL -> Schema.oneOf(TotalRule.ids());
      case MISSING -> Schema.oneOf(MissingItems.ids());
      case BANDS -> bands();
      case DEVELOPMENT_NEED -> Schema.WHOLE;
      case REVIEW_EVERY -> Schema.listOf(Keys.map(IntervalKey.values(), RubricSchema::interval));
      case SOURCES -> Schema.mapOf(Schema.NEEDED_TEXT);
      case SECTIONS -> Schema.listOf(Keys.map(SectionKey.values(), RubricSchema::section));
    };
  }

  private static Schema scores(ScoresKey key) {
    return switch (key) {
      case FROM, TO -> Schema.WHOLE;
      case STEP -> Schema.oneOf(List.of(1, new BigDecimal("0.5")));
    };
  }

  private static Schema band(BandKey key) {
    return switch (key) {
      case BAND, NAME -> Schema.NEEDED_TEXT;
      case FROM -> Schema.NUMBER;
    };
  }

  private static Schema interval(IntervalKey key) {
    return switch (key) {
      case FROM -> Schema.NUMBER;
      case MONTHS -> Schema.WHOLE.and("minimum", 1);
    };
  }

  private static Schema bands() {
    return Schema.listOf(Keys.map(BandKey.values(), RubricSchema::band));
  }

  private static Schema section(SectionKey key) {
    return switch (key) {
      case BANDS -> bands();
      case SECTION, NAME -> Schema.NEEDED_TEXT;
      case ITEMS -> Schema.listOf(Keys.map(ItemKey.values(), RubricSchema::item));
    };
  }

  /// The value of a key of an item.
  static Schema item(ItemKey key) {
    return switch (key) {
      case ITEM, NAME, STANDARD -> Schema.NEEDED_TEXT;
      case SOURCES -> Schema.listOf(Schema.NEEDED_TEXT);
      case PER -> Schema.oneOf(List.of("specialist"));
      case ANSWERS -> questions();
      case LEVELS -> levels();
      case NOT_APPLICABLE -> Schema.NEEDED_TEXT;
      case NOTE -> Schema.TEXT;
      case EXAMPLES -> Schema.listOf(Keys.map(ExampleKey.values(), RubricSchema::example));
    };
  }

  private static Schema questions() {
    var kinds = Arrays.stream(QuestionKind.values()).map(RubricSchema::question).toList();
    return Schema.mapOf(Schema.of("anyOf", kinds))
        .and(
            "propertyNames",
            Schema.matching("^(?!%s$)%s$".formatted(SpecialistKey.SPECIALIST.id(), Question.ID)));
  }

  /// The kind's own key, whose value is the question's text, and the keys beside it.
  private static Schema question(QuestionKind kind) {
    return new Keys()
        .required(kind.id(), Schema.NEEDED_TEXT.saying("The question"))
        .all(QuestionKey.of(kind), RubricSchema::detail)
        .map();
  }

  private static Schema detail(QuestionKey key) {
    return switch (key) {
      case BETTER -> truth();
      case LEAST, MOST -> Schema.NUMBER;
      case OPTIONS -> options();
    };
  }

  /// Editors that follow YAML 1.1 read `yes` and `no` as truth values.
  private static Schema truth() {
    return Schema.anyOf(Schema.oneOf(Identified.ids(Truth.class)), Schema.of("type", "boolean"));
  }

  private static Schema options() {
    return Schema.mapOf(Schema.NEEDED_TEXT)
        .and("propertyNames", Schema.matching("^%s$".formatted(Option.ID)))
        .and("minProperties", 2);
  }

  private static Schema levels() {
    return Schema.mapOf(Keys.map(LevelKey.values(), RubricSchema::level))
        .and("propertyNames", Schema.matching(SCORE))
        .and("minProperties", 2);
  }

  private static Schema level(LevelKey key) {
    return switch (key) {
      case WHEN, SAYS -> Schema.NEEDED_TEXT;
    };
  }

  private static Schema example(ExampleKey key) {
    return switch (key) {
      case ANSWERS -> AnswerSchemas.any();
      case SCORE -> Schema.WHOLE;
    };
  }
}
