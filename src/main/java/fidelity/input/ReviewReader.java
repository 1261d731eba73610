package fidelity.input;

import fidelity.input.answer.Values;
import fidelity.input.tailoring.TailoredFile;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Scalar;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.keys.OutcomeKey;
import fidelity.keys.ReviewKey;
import fidelity.keys.RubricKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.Outcome;
import fidelity.review.Review;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Decodes review files, each against the rubric that it names.
public final class ReviewReader {

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

  /// One review.
  ///
  /// @throws InputException with every problem in it
  public static ReviewDocument read(Path path, Rubrics shelf) {
    var file = SourceFile.read(path);
    var problems = new Problems();
    return read(Path.of(file.name()), file, YamlReader.read(file, problems), shelf, problems);
  }

  /// @param problems what was found in the file before
  static ReviewDocument read(
      Path path, SourceFile file, Node node, Rubrics shelf, Problems problems) {
    var folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    return read(path, file.origin(), node, name -> shelf.rubric(name, folder), problems);
  }

  /// A review of a file that may hold several, whose rubrics are found by their names.
  ///
  /// @param problems what was found in it before
  public static ReviewDocument read(
      Path path,
      Origin origin,
      Node node,
      Function<String, Optional<Rubric>> rubrics,
      Problems problems) {
    return new ReviewReader(path, origin, rubrics, problems).document(node);
  }

  private ReviewDocument document(Node node) {
    if (node instanceof Node.MapNode map
        && (map.find(RubricKey.SECTIONS.id()).isPresent() || TailoredFile.isOne(map))
        && map.find(ReviewKey.ITEMS.id()).isEmpty()) {
      problems.add(isRubric(node.place()));
      problems.throwIfAny();
    }
    var fields = Fields.of(node, Subject.REVIEW, problems, ReviewKey.values());
    var rubric = rubric(fields);
    var header = new HeaderReader(problems);
    var heading = header.header(fields);
    var narrative = header.narrative(fields);
    var outcome = fields.find(ReviewKey.OUTCOME).flatMap(this::outcome);
    var language = fields.value(ReviewKey.LANGUAGE, LanguageTags::tag, LanguageTags::wrong);
    var items = rubric.map(each -> new ItemReviewReader(each, problems).items(fields));
    problems.throwIfAny();
    var named = rubric.orElseThrow();
    var read = items.orElseThrow();
    return new ReviewDocument(
        path,
        new Review(
            origin,
            fields.text(ReviewKey.RUBRIC),
            language.orElse(named.identity().language().tag()),
            heading.orElseThrow(),
            narrative,
            outcome,
            read.reviews()),
        named,
        fields.placeOf(ReviewKey.STATUS),
        fields.placeOf(ReviewKey.PREVIOUS),
        read.places(),
        Passage.of(node),
        problems.warnings());
  }

  static Diagnostic isRubric(Place place) {
    return Diagnostic.of(place, Subject.FILE, Code.RUBRIC_NOT_REVIEW);
  }

  private Optional<Rubric> rubric(Fields fields) {
    var name = fields.requiredScalar(ReviewKey.RUBRIC);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      var found = rubrics.apply(name.get().text());
      if (found.isEmpty()) {
        problems.add(name.get().place(), Subject.REVIEW, Rubrics.unknown(name.get().text()));
      }
      return found;
    } catch (InputException e) {
      e.unusable()
          .ifPresentOrElse(why -> unusable(name.get(), why), () -> problems.addAll(e.problems()));
      return Optional.empty();
    }
  }

  private void unusable(Scalar name, Message why) {
    problems.add(
        name.place(),
        Subject.REVIEW,
        Code.UNUSABLE_RUBRIC,
        Detail.written(name.text()),
        new Detail.Cause(why));
  }

  private Optional<Outcome> outcome(Node node) {
    var fields = Fields.of(node, Subject.key("outcome"), problems, OutcomeKey.values());
    var clients = fields.requiredValue(OutcomeKey.CLIENTS, Values::count, Code.COUNT_NEEDED);
    var employed =
        fields.requiredValue(
            OutcomeKey.EMPLOYED,
            text ->
                Values.whole(text)
                    .filter(number -> number >= 0 && number <= clients.orElse(Integer.MAX_VALUE)),
            Code.EMPLOYED_NEEDED);
    return clients.flatMap(all -> employed.map(some -> new Outcome(all, some)));
  }
}
