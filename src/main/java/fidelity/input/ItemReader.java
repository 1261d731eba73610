package fidelity.input;

import fidelity.input.answer.AnswerReader;
import fidelity.input.answer.ScoreReader;
import fidelity.input.condition.ConditionException;
import fidelity.input.condition.ConditionParser;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.ExampleKey;
import fidelity.keys.ItemKey;
import fidelity.keys.LevelKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.review.Example;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Question;
import fidelity.rubric.Scale;
import fidelity.rubric.grid.Workload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Decodes one item of a rubric file.
final class ItemReader {

  private final Scale scale;
  private final Collection<String> sources;
  private final Problems problems;
  private final Fields fields;
  private final String id;
  private final Subject subject;

  ItemReader(Node node, Scale scale, Collection<String> sources, Problems problems) {
    this.scale = scale;
    this.sources = sources;
    this.problems = problems;
    this.id = id(node);
    this.subject = Subject.item(id);
    this.fields = Fields.of(node, subject, problems, ItemKey.values());
  }

  Place place() {
    return fields.placeOf(ItemKey.ITEM);
  }

  Item item() {
    var questions = QuestionReader.questions(fields, id, problems);
    return new Item(
        fields.requiredText(ItemKey.ITEM),
        fields.requiredText(ItemKey.NAME),
        fields.requiredText(ItemKey.STANDARD),
        sourceCodes(),
        rated(),
        questions,
        levels(questions),
        fields.text(ItemKey.NOTE),
        fields.has(ItemKey.NOT_APPLICABLE) ? fields.requiredText(ItemKey.NOT_APPLICABLE) : "");
  }

  /// Reports that an item may be left out of a total that cannot do without it.
  void refuseLeavingOut() {
    if (fields.has(ItemKey.NOT_APPLICABLE)) {
      problems.add(fields.placeOf(ItemKey.NOT_APPLICABLE), subject, Code.SUM_LEAVES_NOTHING_OUT);
    }
  }

  /// Reports an item that asks too much.
  void refuseTooMuch(Item item, Workload workload) {
    if (item.questions().size() > Item.MOST_QUESTIONS) {
      problems.add(
          place(),
          subject,
          Code.TOO_MANY_QUESTIONS,
          Detail.amount(item.questions().size()),
          Detail.amount(Item.MOST_QUESTIONS));
    } else if (workload.combinations() > Workload.MOST_COMBINATIONS) {
      problems.add(
          place(),
          subject,
          Code.TOO_MANY_COMBINATIONS,
          Detail.amount(workload.combinations()),
          Detail.amount(Workload.MOST_COMBINATIONS));
    }
  }

  /// The item's worked examples.
  List<Example> examples(Item item) {
    return fields.nodes(ItemKey.EXAMPLES).stream()
        .flatMap(node -> example(node, item).stream())
        .toList();
  }

  private static String id(Node node) {
    return node instanceof Node.MapNode map
            && map.find(ItemKey.ITEM.id()).map(Entry::value).orElse(map) instanceof Scalar id
        ? id.text()
        : "";
  }

  private List<String> sourceCodes() {
    var codes = fields.scalars(ItemKey.SOURCES);
    for (var code : codes) {
      if (!sources.contains(code.text())) {
        problems.add(
            code.place(),
            subject,
            Code.UNLISTED_SOURCE,
            Detail.written(code.text()),
            Spelling.suggestion(code.text(), sources));
      }
    }
    return codes.stream().map(Scalar::text).toList();
  }

  private Cardinality rated() {
    return fields
        .value(
            ItemKey.PER,
            text ->
                text.equals("specialist")
                    ? Optional.of(Cardinality.PER_SPECIALIST)
                    : Optional.empty(),
            Code.UNKNOWN_PER)
        .orElse(Cardinality.ONCE);
  }

  private List<Level> levels(List<Question> questions) {
    var keys = scale.levels().reversed().stream().map(String::valueOf).toList();
    var nodes =
        fields.require(ItemKey.LEVELS).map(node -> Fields.of(node, subject, problems, keys));
    var levels = new ArrayList<Level>();
    for (var score : scale.levels()) {
      levels.add(
          nodes
              .flatMap(each -> each.require(String.valueOf(score)))
              .map(node -> level(score, node, questions))
              .orElse(new Level(score, new Always(), "")));
    }
    return levels;
  }

  private Level level(int score, Node node, List<Question> questions) {
    var levelSubject = Subject.level(id, score);
    var split = SplitCondition.of(node);
    var whole = split.<Node>map(SplitCondition::level).orElse(node);
    var level = Fields.of(whole, levelSubject, problems, LevelKey.values());
    var says = level.requiredText(LevelKey.SAYS);
    if (score == scale.from() || questions.isEmpty()) {
      if (level.has(LevelKey.WHEN)) {
        problems.add(
            level.placeOf(LevelKey.WHEN),
            levelSubject,
            questions.isEmpty() ? Code.CONDITION_WITHOUT_QUESTIONS : Code.CONDITION_OF_LOWEST);
      }
      return new Level(score, new Always(), says);
    }
    split.ifPresent(cut -> problems.add(cut.when().place(), levelSubject, Code.SPLIT_CONDITION));
    var condition =
        level
            .requiredScalar(LevelKey.WHEN)
            .filter(_ -> split.isEmpty())
            .flatMap(when -> condition(when, levelSubject, questions));
    return new Level(score, condition.orElse(new Always()), says);
  }

  private Optional<Condition> condition(
      Scalar when, Subject levelSubject, List<Question> questions) {
    try {
      return Optional.of(ConditionParser.parse(when.text(), questions));
    } catch (ConditionException e) {
      problems.add(when.at(e.offset()), levelSubject, e.wrong());
      return Optional.empty();
    }
  }

  private Optional<Example> example(Node node, Item item) {
    var example = Fields.of(node, Subject.example(id), problems, ExampleKey.values());
    var answers = AnswerReader.sets(example.find(ExampleKey.ANSWERS), item, problems);
    var score = ScoreReader.requiredLevel(example, ExampleKey.SCORE, scale);
    return score.map(each -> new Example(item.id(), answers, each));
  }
}
