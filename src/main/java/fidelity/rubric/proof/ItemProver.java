package fidelity.rubric.proof;

import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import fidelity.rubric.grid.Axis;
import fidelity.rubric.grid.Grid;
import fidelity.rubric.grid.ScoredGrid;
import fidelity.rubric.grid.Trend;
import fidelity.rubric.proof.Defect.LevelImpossible;
import fidelity.rubric.proof.Defect.LevelShadowed;
import fidelity.rubric.proof.Defect.Outcome;
import fidelity.rubric.proof.Defect.QuestionIdle;
import fidelity.rubric.proof.Defect.ScoreFalls;
import fidelity.rubric.proof.ItemProof.Observation;
import fidelity.rubric.proof.ItemProof.Observation.JudgedOnly;
import fidelity.rubric.proof.ItemProof.Observation.MixedCount;
import fidelity.rubric.proof.ItemProof.Observation.SameScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Proves one item by the score of every combination of its answers.
final class ItemProver {

  private final Item item;
  private final ScoredGrid scores;
  private final Grid grid;
  private final List<Trend> trends;

  private ItemProver(Item item) {
    this.item = item;
    this.scores = ScoredGrid.of(item);
    this.grid = scores.grid();
    this.trends = scores.trends();
  }

  static ItemProof prove(Item item) {
    return item.judged()
        ? new ItemProof(item, 0, List.of(), List.of(new JudgedOnly()))
        : new ItemProver(item).proof();
  }

  private ItemProof proof() {
    var defects = new ArrayList<>(levelDefects());
    var observations = new ArrayList<Observation>(mixedCounts());
    for (var question : item.questions()) {
      var axis = grid.axis(question);
      var trend = trends.get(grid.indexOf(question));
      defect(question, axis, trend).ifPresent(defects::add);
      observations.addAll(observations(question, trend));
    }
    return new ItemProof(item, grid.size(), defects, observations);
  }

  private List<MixedCount> mixedCounts() {
    return item.conditions().stream()
        .flatMap(Condition::comparisons)
        .map(Compare::operand)
        .filter(Counted.class::isInstance)
        .map(Counted.class::cast)
        .filter(Counted::isMixed)
        .distinct()
        .map(MixedCount::new)
        .toList();
  }

  private List<Defect> levelDefects() {
    var reached = scores.box(grid.whole()).scores();
    return item.levels().reversed().stream()
        .filter(level -> !reached.contains(level.score()))
        .map(this::unreached)
        .toList();
  }

  private Defect unreached(Level level) {
    var first = grid.where(level.condition()).nextSetBit(0);
    return first < 0
        ? new LevelImpossible(item, level)
        : new LevelShadowed(item, level, item.level(scores.score(first)), grid.combination(first));
  }

  private Optional<Defect> defect(Question question, Axis axis, Trend trend) {
    if (trend.idle()) {
      return Optional.of(new QuestionIdle(item, question));
    }
    return moreIsBetter(question, trend)
        ? first(trend.firstFall())
            .map(each -> falls(question, trend, low(question, each), high(question, axis, each)))
        : first(trend.firstRise())
            .map(each -> falls(question, trend, high(question, axis, each), low(question, each)));
  }

  private static boolean moreIsBetter(Question question, Trend trend) {
    return switch (question) {
      case Ordered ordered -> ordered.higherIsBetter();
      case Numeric _ -> trend.mostlyRises();
    };
  }

  private static Optional<Integer> first(OptionalInt combination) {
    return combination.stream().boxed().findFirst();
  }

  private Defect falls(Question question, Trend trend, Outcome worse, Outcome better) {
    var remedy = new RemedyFinder(item).remedy(question, trend, worse, better);
    return new ScoreFalls(item, question, worse, better, remedy);
  }

  private Outcome low(Question question, int combination) {
    return new Outcome(grid.below(combination, question), scores.score(combination));
  }

  private Outcome high(Question question, Axis axis, int combination) {
    return new Outcome(grid.above(combination, question), scores.score(axis.up(combination)));
  }

  private static List<SameScore> observations(Question question, Trend trend) {
    var options = question.options();
    if (options.isEmpty() || trend.idle()) {
      return List.of();
    }
    return IntStream.range(0, options.size() - 1)
        .filter(each -> !trend.telling().get(each))
        .mapToObj(each -> new SameScore(question, options.get(each), options.get(each + 1)))
        .toList();
  }
}
