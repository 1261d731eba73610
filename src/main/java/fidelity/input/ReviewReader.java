package fidelity.input;

import fidelity.input.Node.Entry;
import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.review.Outcome;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// Decodes review files, each against the rubric that it names.
public final class ReviewReader {

  private static final List<String> KEYS =
      List.of(
          "rubric",
          "language",
          "title",
          "site",
          "visited",
          "reported",
          "kind",
          "status",
          "publisher",
          "assessors",
          "recipients",
          "purpose",
          "programme",
          "method",
          "summary",
          "strengths",
          "outcome",
          "items");

  private final Path path;
  private final Origin origin;
  private final Function<String, Optional<Rubric>> rubrics;
  private final Problems problems;

  private ReviewReader(
      Path path, Origin origin, Function<String, Optional<Rubric>> rubrics, Problems problems) {
    this.path = path;
    this.origin = origin;
    this.rubrics = rubrics;
    this.problems = problems;
  }

  /// Every review, in the order named.
  ///
  /// @throws InputException with every problem in all of them
  public static List<ReviewDocument> readAll(List<Path> paths, RubricShelf shelf) {
    var documents = new ArrayList<ReviewDocument>();
    var found = new ArrayList<Problem>();
    for (var path : paths) {
      try {
        documents.add(read(path, shelf));
      } catch (InputException e) {
        found.addAll(e.problems());
      }
    }
    if (!found.isEmpty()) {
      throw new InputException(found);
    }
    return documents;
  }

  /// One review.
  ///
  /// @throws InputException with every problem in it
  public static ReviewDocument read(Path path, RubricShelf shelf) {
    var file = SourceFile.read(path);
    return read(Path.of(file.name()), file, YamlReader.read(file), shelf);
  }

  static ReviewDocument read(Path path, SourceFile file, Node node, RubricShelf shelf) {
    var folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    return read(path, file.origin(), node, name -> shelf.rubric(name, folder), new Problems());
  }

  /// A review of a file that may hold several, whose rubrics are found by their names.
  ///
  /// @param problems what was found in it before
  static ReviewDocument read(
      Path path,
      Origin origin,
      Node node,
      Function<String, Optional<Rubric>> rubrics,
      Problems problems) {
    return new ReviewReader(path, origin, rubrics, problems).document(node);
  }

  private ReviewDocument document(Node node) {
    if (node instanceof Node.MapNode map
        && map.find("sections").isPresent()
        && map.find("items").isEmpty()) {
      throw new InputException(List.of(isRubric(node.place())));
    }
    var fields = Fields.of(node, "review", problems, KEYS);
    var rubric = rubric(fields);
    var header = new HeaderReader(problems);
    var heading = header.header(fields);
    var narrative = header.narrative(fields);
    var outcome = fields.find("outcome").flatMap(this::outcome);
    var places = new LinkedHashMap<String, Place>();
    var items = rubric.map(each -> items(fields, each, places)).orElse(new LinkedHashMap<>());
    problems.throwIfAny();
    var language = fields.text("language");
    var named = rubric.orElseThrow();
    return new ReviewDocument(
        path,
        new Review(
            origin,
            fields.text("rubric"),
            language.isEmpty() ? named.identity().language().tag() : language,
            heading.orElseThrow(),
            narrative,
            outcome,
            items),
        named,
        places,
        problems.warnings());
  }

  static Problem isRubric(Place place) {
    return new Problem(place, "file", "this is a rubric; a review, which has 'items', is needed");
  }

  private Optional<Rubric> rubric(Fields fields) {
    var name = fields.requiredScalar("rubric");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      var found = rubrics.apply(name.get().text());
      if (found.isEmpty()) {
        problems.add(name.get().place(), "review", RubricShelf.unknown(name.get().text()));
      }
      return found;
    } catch (InputException e) {
      var why = e.unusable().orElseThrow(() -> e);
      problems.add(
          name.get().place(),
          "review",
          "'%s' leads to no rubric: %s".formatted(Excerpt.of(name.get().text()), why));
      return Optional.empty();
    }
  }

  private Optional<Outcome> outcome(Node node) {
    var fields = Fields.of(node, "outcome", problems, List.of("clients", "employed"));
    var clients = fields.requiredValue("clients", "a whole number from 1 is needed", Values::count);
    var employed =
        fields.requiredValue(
            "employed",
            "a whole number of at most the clients is needed",
            text ->
                Values.whole(text)
                    .filter(number -> number >= 0 && number <= clients.orElse(Integer.MAX_VALUE)));
    return clients.flatMap(all -> employed.map(some -> new Outcome(all, some)));
  }

  private SequencedMap<String, ItemReview> items(
      Fields fields, Rubric rubric, SequencedMap<String, Place> places) {
    var items = new LinkedHashMap<String, ItemReview>();
    var nodes = fields.require("items").map(node -> Fields.of(node, "items", problems));
    for (var entry : nodes.map(Fields::entries).orElse(List.of())) {
      places.put(entry.key(), entry.place());
      rubric
          .item(entry.key())
          .ifPresentOrElse(
              item -> items.put(item.id(), item(item, entry, rubric)),
              () -> unknownItem(entry, rubric));
    }
    return items;
  }

  private void unknownItem(Entry entry, Rubric rubric) {
    var ids = rubric.items().stream().map(Item::id).toList();
    problems.add(
        entry.place(),
        "item " + Excerpt.of(entry.key()),
        "rubric '%s' has no such item; %s"
            .formatted(rubric.identity().id(), Nearest.hint(entry.key(), ids)));
  }

  private ItemReview item(Item item, Entry entry, Rubric rubric) {
    var subject = "item " + item.id();
    var fields =
        Fields.of(
            entry.value(),
            subject,
            problems,
            List.of("answers", "score", "reason", "sources", "comments", "recommendations"));
    return new ItemReview(
        AnswerReader.sets(fields, item, problems),
        given(fields, subject, rubric),
        fields.texts("sources"),
        fields.text("comments"),
        fields.text("recommendations"));
  }

  private Optional<GivenScore> given(Fields fields, String subject, Rubric rubric) {
    var scale = rubric.scale();
    var right = "scores run from " + scale.from() + " to " + scale.to();
    var score = fields.value("score", right, text -> Values.whole(text).filter(scale::contains));
    var reason = fields.text("reason");
    if (fields.has("score") && reason.isEmpty()) {
      problems.add(
          fields.placeOf("score"), subject, "a score is given without a reason; add 'reason'");
    }
    if (!reason.isEmpty() && !fields.has("score")) {
      problems.add(
          fields.placeOf("reason"), subject, "a reason is given without a score; add 'score'");
    }
    return score.map(each -> new GivenScore(each, reason));
  }
}
