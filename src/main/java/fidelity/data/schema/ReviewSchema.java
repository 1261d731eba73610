package fidelity.data.schema;

import fidelity.keys.ItemReviewKey;
import fidelity.keys.MethodKey;
import fidelity.keys.OutcomeKey;
import fidelity.keys.RaterKey;
import fidelity.keys.ReviewKey;
import fidelity.keys.SiteKey;
import fidelity.keys.header.PreviousKey;
import fidelity.review.ReviewKind;
import fidelity.review.Status;
import fidelity.rubric.Identified;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The JSON Schema of review files, for editors.
public final class ReviewSchema {

  private static final Schema CHECKSUM = Schema.matching("^[0-9a-f]{64}$");

  /// A score and its reason go together.
  private static final SortedMap<String, List<String>> TOGETHER =
      new TreeMap<>(
          Map.of(
              ItemReviewKey.SCORE.id(), List.of(ItemReviewKey.REASON.id()),
              ItemReviewKey.REASON.id(), List.of(ItemReviewKey.SCORE.id())));

  private final List<String> builtIn;
  private final Optional<Rubric> rubric;

  private ReviewSchema(List<String> builtIn, Optional<Rubric> rubric) {
    this.builtIn = builtIn;
    this.rubric = rubric;
  }

  /// The schema of every review, whatever its rubric.
  ///
  /// @param builtIn the ids of the built-in rubrics
  public static String any(List<String> builtIn) {
    return SchemaJson.write(new ReviewSchema(builtIn, Optional.empty()).schema());
  }

  /// The schema of the reviews by one rubric, with its items, questions and options.
  public static String by(Rubric rubric, List<String> builtIn) {
    return SchemaJson.write(new ReviewSchema(builtIn, Optional.of(rubric)).schema());
  }

  private Schema schema() {
    return Keys.map(ReviewKey.values(), this::review)
        .titled(rubric.map(each -> "Review by " + each.identity().name()).orElse("Review"));
  }

  private Schema review(ReviewKey key) {
    return switch (key) {
      case RUBRIC -> Schema.anyOf(Schema.oneOf(builtIn), Schema.matching("\\.ya?ml$"));
      case SITE -> Keys.map(SiteKey.values(), ReviewSchema::site);
      case VISITED -> Schema.anyOf(Schema.DATE, Schema.listOf(Schema.DATE).and("minItems", 1));
      case RATERS ->
          Schema.listOf(Keys.map(RaterKey.values(), ReviewSchema::rater)).and("minItems", 2);
      case PREVIOUS -> Keys.map(PreviousKey.values(), ReviewSchema::previous);
      case REPORTED -> Schema.DATE;
      case KIND -> Schema.oneOf(Identified.ids(ReviewKind.class));
      case STATUS -> Schema.oneOf(Identified.ids(Status.class));
      case METHOD -> Keys.map(MethodKey.values(), ReviewSchema::method);
      case OUTCOME -> Keys.map(OutcomeKey.values(), ReviewSchema::outcome);
      case TAGS -> Schema.mapOf(Schema.TEXT);
      case ASSESSORS, RECIPIENTS -> Schema.TEXTS;
      case LANGUAGE, TITLE, RATER, PUBLISHER, PURPOSE, PROGRAMME, SUMMARY, STRENGTHS -> Schema.TEXT;
      case ITEMS -> items();
    };
  }

  private static Schema rater(RaterKey key) {
    return switch (key) {
      case RATER, REVIEW -> Schema.NEEDED_TEXT;
      case SHA256 -> CHECKSUM;
    };
  }

  private static Schema previous(PreviousKey key) {
    return switch (key) {
      case REVIEW -> Schema.NEEDED_TEXT;
      case SHA256 -> CHECKSUM;
    };
  }

  private static Schema site(SiteKey key) {
    return switch (key) {
      case ID, NAME -> Schema.NEEDED_TEXT;
      case ORGANISATION -> Schema.TEXT;
    };
  }

  private static Schema method(MethodKey key) {
    return switch (key) {
      case DOCUMENTS, INTERVIEWS, OBSERVATIONS -> Schema.TEXTS;
    };
  }

  private static Schema outcome(OutcomeKey key) {
    return switch (key) {
      case CLIENTS -> Schema.WHOLE.and("minimum", 1);
      case EMPLOYED -> Schema.WHOLE.and("minimum", 0);
    };
  }

  private Schema items() {
    return rubric
        .map(ReviewSchema::items)
        .orElseGet(() -> Schema.mapOf(item(AnswerSchemas.any(), Schema.HALVES, true)));
  }

  private static Schema items(Rubric rubric) {
    var items = new LinkedHashMap<String, Schema>();
    for (var item : rubric.items()) {
      items.put(item.id(), item(item, rubric.scale()));
    }
    return Schema.map(items, List.of());
  }

  private static Schema item(Item item, Scale scale) {
    var score = Schema.oneOf(scale.scores().stream().map(Points::number).toList());
    return item(AnswerSchemas.of(item), score, item.mayNotApply())
        .saying("%s. %s".formatted(item.name(), item.standard()))
        .and("markdownDescription", ItemHover.of(item));
  }

  /// @param mayNotApply whether the item may be left out
  private static Schema item(Schema answers, Schema score, boolean mayNotApply) {
    var keys =
        Stream.of(ItemReviewKey.values())
            .filter(key -> mayNotApply || key != ItemReviewKey.NOT_APPLICABLE)
            .toArray(ItemReviewKey[]::new);
    return Keys.map(
            keys,
            key ->
                switch (key) {
                  case ANSWERS -> answers;
                  case SCORE -> score;
                  case REASON, NOT_APPLICABLE -> Schema.NEEDED_TEXT;
                  case SOURCES -> Schema.TEXTS;
                  case SETTLED, COMMENTS, RECOMMENDATIONS -> Schema.TEXT;
                })
        .and("dependentRequired", TOGETHER);
  }
}
