package fidelity.rubric.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.proof.Defect.QuestionIdle;
import fidelity.rubric.proof.Defect.ScoreFalls;
import fidelity.rubric.proof.Remedy.CountApart;
import fidelity.rubric.proof.Remedy.TurnComparison;
import fidelity.rubric.proof.Remedy.TurnQuestion;
import fidelity.scoring.BruteForce;
import fidelity.scoring.RandomScales;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// What a proof says of the direction of answers, against trying every answer in the place of its
/// neighbour, on items by chance.
class ProofPropertyTest {

  /// Which way scores go somewhere as the answer goes up.
  private enum Way {
    UP,
    DOWN
  }

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void aBetterAnswerScoresLowerWhereTryingEverythingFindsIt(@ForAll long seed) {
    var item = new RandomScales(seed).item();
    var falling =
        item.questions().stream().filter(each -> falls(each, ways(item, each))).collect(toSet());
    assertThat(defects(item, ScoreFalls.class).stream().map(ScoreFalls::question))
        .containsExactlyInAnyOrderElementsOf(falling);
  }

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void aQuestionIsIdleWhereTryingEverythingChangesNothing(@ForAll long seed) {
    var item = new RandomScales(seed).item();
    var idle =
        item.questions().stream().filter(each -> ways(item, each).isEmpty()).collect(toSet());
    assertThat(defects(item, QuestionIdle.class).stream().map(QuestionIdle::question))
        .containsExactlyInAnyOrderElementsOf(idle);
  }

  /// The answers shown differ in that question alone, score as is said, and the comparison that is
  /// said to be at fault holds for the worse ones alone.
  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void whatIsShownIsSo(@ForAll long seed) {
    var item = new RandomScales(seed).item();
    for (var each : defects(item, ScoreFalls.class)) {
      var worse = each.worse().answers();
      var better = each.better().answers();
      assertThat(worse.with(each.question(), better.of(each.question()))).isEqualTo(better);
      assertThat(BruteForce.score(item, worse.positions())).isEqualTo(each.worse().score());
      assertThat(BruteForce.score(item, better.positions())).isEqualTo(each.better().score());
      assertThat(each.better().score()).isLessThan(each.worse().score());
      var comparison =
          switch (each.remedy()) {
            case TurnQuestion() -> List.<Compare>of();
            case TurnComparison(_, var compare) -> List.of(compare);
            case CountApart(_, var compare) -> List.of(compare);
          };
      assertThat(comparison).allMatch(compare -> compare.holds(worse));
      assertThat(comparison).noneMatch(compare -> compare.holds(better));
    }
  }

  private static boolean falls(Question question, Set<Way> ways) {
    return switch (question) {
      case YesNo yesNo -> ways.contains(yesNo.isFault() ? Way.UP : Way.DOWN);
      case Choice _ -> ways.contains(Way.DOWN);
      case Numeric _ -> ways.size() == 2;
    };
  }

  private static Set<Way> ways(Item item, Question question) {
    var values = new HashMap<Question, List<BigDecimal>>();
    item.questions().forEach(each -> values.put(each, BruteForce.everything(item, each)));
    var sorted = BruteForce.everything(item, question).stream().sorted().distinct().toList();
    values.put(question, List.of(sorted.getFirst()));
    var ways = new HashSet<Way>();
    BruteForce.product(values, others -> ways.addAll(ways(item, question, sorted, others)));
    return ways;
  }

  private static Set<Way> ways(
      Item item, Question question, List<BigDecimal> sorted, Map<Question, BigDecimal> others) {
    var ways = new HashSet<Way>();
    for (var index = 1; index < sorted.size(); index++) {
      var lower = score(item, question, sorted.get(index - 1), others);
      var higher = score(item, question, sorted.get(index), others);
      if (lower != higher) {
        ways.add(lower < higher ? Way.UP : Way.DOWN);
      }
    }
    return ways;
  }

  private static int score(
      Item item, Question question, BigDecimal value, Map<Question, BigDecimal> others) {
    var answers = new HashMap<>(others);
    answers.put(question, value);
    return BruteForce.score(item, answers);
  }

  private static <D extends Defect> List<D> defects(Item item, Class<D> kind) {
    return ItemProver.prove(item).defects().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
