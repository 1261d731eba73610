package fidelity.input;

import fidelity.input.Node.Entry;
import fidelity.input.Node.Scalar;
import fidelity.review.Example;
import fidelity.rubric.Assignments;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Question;
import fidelity.rubric.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decodes one item of a rubric file.
final class ItemReader {

  private final Scale scale;
  private final Collection<String> sources;
  private final Problems problems;
  private final Fields fields;
  private final String subject;

  ItemReader(Node node, Scale scale, Collection<String> sources, Problems problems) {
    this.scale = scale;
    this.sources = sources;
    this.problems = problems;
    this.subject = subject(node);
    this.fields =
        Fields.of(
            node,
            subject,
            problems,
            List.of(
                "item",
                "name",
                "standard",
                "sources",
                "per",
                "answers",
                "levels",
                "note",
                "examples"));
  }

  Place place() {
    return fields.placeOf("item");
  }

  Item item() {
    var questions = QuestionReader.questions(fields, subject, problems);
    var item =
        new Item(
            fields.requiredText("item"),
            fields.requiredText("name"),
            fields.requiredText("standard"),
            sourceCodes(),
            rated(),
            questions,
            levels(questions),
            fields.text("note"));
    var combinations = Assignments.of(item).count();
    if (combinations > Assignments.MOST) {
      problems.add(
          place(),
          subject,
          String.format(
              Locale.ROOT,
              "its answers combine in %,d ways; at most %,d can be proved, so split the item",
              combinations,
              Assignments.MOST));
    }
    return item;
  }

  /// The item's worked examples.
  List<Example> examples(Item item) {
    return fields.nodes("examples").stream().flatMap(node -> example(node, item).stream()).toList();
  }

  private static String subject(Node node) {
    return node instanceof Node.MapNode map
            && map.find("item").map(Entry::value).orElse(map) instanceof Scalar id
        ? "item " + Excerpt.of(id.text())
        : "item";
  }

  private List<String> sourceCodes() {
    var codes = fields.scalars("sources");
    for (var code : codes) {
      if (!sources.contains(code.text())) {
        problems.add(
            code.place(),
            subject,
            "source '%s' is not listed under sources; %s"
                .formatted(Excerpt.of(code.text()), Nearest.hint(code.text(), sources)));
      }
    }
    return codes.stream().map(Scalar::text).toList();
  }

  private Cardinality rated() {
    return fields
        .value(
            "per",
            "only 'specialist' is known",
            text ->
                text.equals("specialist")
                    ? Optional.of(Cardinality.PER_SPECIALIST)
                    : Optional.empty())
        .orElse(Cardinality.ONCE);
  }

  private List<Level> levels(List<Question> questions) {
    var keys = scale.scores().reversed().stream().map(String::valueOf).toList();
    var nodes = fields.require("levels").map(node -> Fields.of(node, subject, problems, keys));
    var levels = new ArrayList<Level>();
    for (var score : scale.scores()) {
      levels.add(
          nodes
              .flatMap(each -> each.require(String.valueOf(score)))
              .map(node -> level(score, node, questions))
              .orElse(new Level(score, new Always(), "")));
    }
    return levels;
  }

  private Level level(int score, Node node, List<Question> questions) {
    var levelSubject = subject + ", level " + score;
    var level = Fields.of(node, levelSubject, problems, List.of("when", "says"));
    var says = level.requiredText("says");
    if (score == scale.from() || questions.isEmpty()) {
      if (level.has("when")) {
        problems.add(
            level.placeOf("when"),
            levelSubject,
            questions.isEmpty()
                ? "it has a condition, but the item asks nothing; leave 'when' out"
                : "it has a condition; the lowest level has none, it is what remains");
      }
      return new Level(score, new Always(), says);
    }
    var condition =
        level.requiredScalar("when").flatMap(when -> condition(when, levelSubject, questions));
    return new Level(score, condition.orElse(new Always()), says);
  }

  private Optional<Condition> condition(
      Scalar when, String levelSubject, List<Question> questions) {
    try {
      return Optional.of(ConditionParser.parse(when.text(), questions));
    } catch (ConditionException e) {
      problems.add(when.at(e.offset()), levelSubject, e.wrong());
      return Optional.empty();
    }
  }

  private Optional<Example> example(Node node, Item item) {
    var example = Fields.of(node, subject + ", example", problems, List.of("answers", "score"));
    var answers = AnswerReader.sets(example, item, problems);
    var score =
        example.requiredValue(
            "score",
            "scores run from " + scale.from() + " to " + scale.to(),
            text -> Values.whole(text).filter(scale::contains));
    return score.map(each -> new Example(item.id(), answers, each));
  }
}
