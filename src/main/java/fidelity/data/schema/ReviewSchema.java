package fidelity.data.schema;

import fidelity.review.ReviewKind;
import fidelity.review.Status;
import fidelity.rubric.Identified;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The JSON Schema of review files, for editors.
public final class ReviewSchema {

  /// A score and its reason go together.
  private static final SortedMap<String, List<String>> TOGETHER =
      new TreeMap<>(Map.of("score", List.of("reason"), "reason", List.of("score")));

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
    return review()
        .titled(rubric.map(each -> "Review by " + each.identity().name()).orElse("Review"));
  }

  private Schema review() {
    return new Keys()
        .add("rubric", "A built-in rubric, or a path to a rubric file", rubricName())
        .add("language", "Of what you write; the rubric's when absent", Schema.TEXT)
        .add("title", "Of the report; a standard title when absent", Schema.TEXT)
        .add("site", "The service under review", site())
        .add("visited", "The days of the visit", visited())
        .add("reported", "The day of the report", Schema.DATE)
        .add("kind", Schema.oneOf(Identified.ids(ReviewKind.class)))
        .add("status", Schema.oneOf(Identified.ids(Status.class)))
        .add("publisher", Schema.TEXT)
        .add("assessors", Schema.TEXTS)
        .add("recipients", "For whom the report is", Schema.TEXTS)
        .add("purpose", Schema.TEXT)
        .add("programme", Schema.TEXT)
        .add("method", method())
        .add("summary", Schema.TEXT)
        .add("strengths", Schema.TEXT)
        .add("outcome", "How many clients are in a job", outcome())
        .add("items", "What was recorded, by item", items())
        .map("rubric", "site", "visited", "items");
  }

  private Schema rubricName() {
    return Schema.anyOf(Schema.oneOf(builtIn), Schema.matching("\\.ya?ml$"));
  }

  private static Schema site() {
    return new Keys()
        .add("id", "Short, for file names and tables", Schema.NEEDED_TEXT)
        .add("name", Schema.NEEDED_TEXT)
        .add("organisation", "Who runs it", Schema.TEXT)
        .map("id", "name");
  }

  private static Schema visited() {
    return Schema.anyOf(Schema.DATE, Schema.listOf(Schema.DATE).and("minItems", 1));
  }

  private static Schema method() {
    return new Keys()
        .add("documents", Schema.TEXTS)
        .add("interviews", Schema.TEXTS)
        .add("observations", Schema.TEXTS)
        .map();
  }

  private static Schema outcome() {
    return new Keys()
        .add("clients", Schema.WHOLE.and("minimum", 1))
        .add("employed", Schema.WHOLE.and("minimum", 0))
        .map("clients", "employed");
  }

  private Schema items() {
    return rubric
        .map(ReviewSchema::items)
        .orElseGet(() -> Schema.mapOf(item(AnswerSchemas.any(), Schema.WHOLE)));
  }

  private static Schema items(Rubric rubric) {
    var items = new LinkedHashMap<String, Schema>();
    for (var item : rubric.items()) {
      items.put(item.id(), item(item, rubric.scale()));
    }
    return Schema.map(items);
  }

  private static Schema item(Item item, Scale scale) {
    var score = Schema.oneOf(scale.scores());
    return item(AnswerSchemas.of(item), score)
        .saying("%s. %s".formatted(item.name(), item.standard()))
        .and("markdownDescription", ItemHover.of(item));
  }

  private static Schema item(Schema answers, Schema score) {
    return new Keys()
        .add("answers", answers)
        .add("score", "The assessors' own score; it needs a reason", score)
        .add("reason", "Why the assessors give this score", Schema.NEEDED_TEXT)
        .add("sources", Schema.TEXTS)
        .add("comments", Schema.TEXT)
        .add("recommendations", Schema.TEXT)
        .map()
        .and("dependentRequired", TOGETHER);
  }
}
