package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Count;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Items by chance that count yes-no questions, all or some, with answers for many specialists.
///
/// Some of the questions are asked by name as well, a choice may stand among them, and half of the
/// rules are such as people write: more that are met never score less.
public final class RandomCrowds {

  private static final int SCORES = 4;

  private final Random random;

  public RandomCrowds(long seed) {
    this.random = new Random(seed ^ Long.getLong("chance.seed", 0));
  }

  /// An item with two to so many yes-no questions, and perhaps a choice.
  public Item item(int most) {
    var yesNos =
        IntStream.range(0, 2 + random.nextInt(most - 1))
            .mapToObj(index -> new YesNo("q" + index, "Is it so"))
            .toList();
    var questions = new ArrayList<Question>(yesNos);
    if (random.nextInt(3) == 0) {
      questions.add(random.nextInt(questions.size()), new Choice("often", "How often", options()));
    }
    var sane = random.nextBoolean();
    var levels = new ArrayList<>(List.of(new Level(1, new Always(), "Level 1")));
    for (var score = 2; score <= SCORES; score++) {
      var condition = sane ? atLeast(questions, yesNos, score) : wild(questions, yesNos, 2);
      levels.add(new Level(score, condition, "Level " + score));
    }
    return new Item(
        "1", "Item", "Standard.", List.of(), Cardinality.PER_SPECIALIST, questions, levels, "", "");
  }

  /// Sets of answers for up to so many specialists.
  public List<AnswerSet> sets(Item item, int most) {
    var openness = 1 + random.nextInt(4);
    return Stream.generate(() -> answers(item, openness)).limit(1 + random.nextInt(most)).toList();
  }

  private AnswerSet answers(Item item, int openness) {
    var answers = new LinkedHashMap<String, Evidence>();
    for (var question : item.questions()) {
      if (random.nextInt(5) >= openness) {
        answers.put(question.id(), Evidence.of(answer(question)));
      }
    }
    return new AnswerSet(answers);
  }

  private Answer answer(Question question) {
    return question instanceof Choice choice
        ? new Answer.Chosen(one(choice.options()).id())
        : new Answer.YesNo(random.nextBoolean());
  }

  private static List<Option> options() {
    return Stream.of("never", "often", "always").map(each -> new Option(each, each)).toList();
  }

  private Condition atLeast(List<Question> questions, List<YesNo> yesNos, int score) {
    var met = count(new Met(yesNos), Relation.AT_LEAST, (score - 1) * yesNos.size() / (SCORES - 1));
    return switch (random.nextInt(3)) {
      case 0 -> new And(List.of(met, named(one(questions), Relation.AT_LEAST, 1)));
      case 1 -> new Or(List.of(met, named(one(questions), Relation.AT_LEAST, 1)));
      default -> met;
    };
  }

  private Condition wild(List<Question> questions, List<YesNo> yesNos, int depth) {
    return switch (depth == 0 ? 5 * random.nextInt(2) : random.nextInt(6)) {
      case 1 -> new And(both(questions, yesNos, depth - 1));
      case 2 -> new Or(both(questions, yesNos, depth - 1));
      case 3 -> new Not(wild(questions, yesNos, depth - 1));
      case 4 -> named(one(questions), relation(), random.nextInt(2));
      case 5 -> {
        var some = some(yesNos);
        yield count(new Count(some), relation(), random.nextInt(some.size() + 1));
      }
      default -> count(new Met(yesNos), relation(), random.nextInt(yesNos.size() + 1));
    };
  }

  private List<Condition> both(List<Question> questions, List<YesNo> yesNos, int depth) {
    return List.of(wild(questions, yesNos, depth), wild(questions, yesNos, depth));
  }

  private static Condition named(Question question, Relation relation, int position) {
    return new Compare(new Asked(question), relation, BigDecimal.valueOf(position));
  }

  private static Condition count(Counted counted, Relation relation, int count) {
    return new Compare(counted, relation, BigDecimal.valueOf(count));
  }

  /// Two or more of them that stand beside each other, so that several such lists overlap.
  private List<YesNo> some(List<YesNo> yesNos) {
    var from = random.nextInt(yesNos.size() - 1);
    return yesNos.subList(from, from + 2 + random.nextInt(yesNos.size() - from - 1));
  }

  private Relation relation() {
    return one(List.of(Relation.values()));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
