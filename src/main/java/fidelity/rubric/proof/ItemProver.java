package fidelity.rubric.proof;

import fidelity.rubric.Item;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import fidelity.rubric.proof.Defect.LevelImpossible;
import fidelity.rubric.proof.Defect.LevelShadowed;
import fidelity.rubric.proof.Defect.Outcome;
import fidelity.rubric.proof.Defect.QuestionIdle;
import fidelity.rubric.proof.Defect.ScoreFalls;
import fidelity.rubric.proof.ItemProof.Observation;
import fidelity.rubric.proof.ItemProof.Observation.JudgedOnly;
import fidelity.rubric.proof.ItemProof.Observation.SameScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Proves one item by the score of every combination of its answers.
final class ItemProver {

  private final Item item;
  private final Grid grid;
  private final int[] scores;

  private ItemProver(Item item) {
    this.item = item;
    this.grid = Grid.of(item);
    this.scores = grid.scores(item);
  }

  static ItemProof prove(Item item) {
    return item.judged()
        ? new ItemProof(item, 0, List.of(), List.of(new JudgedOnly()))
        : new ItemProver(item).proof();
  }

  private ItemProof proof() {
    var defects = new ArrayList<>(levelDefects());
    var observations = new ArrayList<Observation>();
    for (var axis : grid.axes()) {
      var changes = changes(axis);
      defect(axis, changes).ifPresent(defects::add);
      observations.addAll(observations(axis, changes));
    }
    return new ItemProof(item, grid.size(), defects, observations);
  }

  private List<Defect> levelDefects() {
    var reached = Arrays.stream(scores).distinct().boxed().toList();
    return item.levels().reversed().stream()
        .filter(level -> !reached.contains(level.score()))
        .map(this::unreached)
        .toList();
  }

  private Defect unreached(Level level) {
    var first = grid.where(level.condition()).nextSetBit(0);
    return first < 0
        ? new LevelImpossible(item, level)
        : new LevelShadowed(item, level, item.level(scores[first]), grid.combination(first));
  }

  /// The combinations whose score changes when this question's answer goes one cell up.
  private int[] changes(Axis axis) {
    var changes = IntStream.builder();
    axis.forEachStep(
        grid.size(),
        each -> {
          if (scores[each] != scores[axis.up(each)]) {
            changes.add(each);
          }
        });
    return changes.build().toArray();
  }

  private Optional<Defect> defect(Axis axis, int[] changes) {
    if (changes.length == 0) {
      return Optional.of(new QuestionIdle(item, axis.question()));
    }
    IntPredicate rises = each -> scores[each] < scores[axis.up(each)];
    return moreIsBetter(axis, changes, rises)
        ? first(changes, rises.negate()).map(each -> falls(axis, each, axis.up(each)))
        : first(changes, rises).map(each -> falls(axis, axis.up(each), each));
  }

  /// Of a number the rule itself tells which way is better: the way that it mostly goes.
  private static boolean moreIsBetter(Axis axis, int[] changes, IntPredicate rises) {
    return switch (axis.question()) {
      case Ordered _ -> true;
      case Numeric _ -> 2 * Arrays.stream(changes).filter(rises).count() >= changes.length;
    };
  }

  private static Optional<Integer> first(int[] combinations, IntPredicate test) {
    return Arrays.stream(combinations).filter(test).boxed().findFirst();
  }

  private Defect falls(Axis axis, int worse, int better) {
    return new ScoreFalls(item, axis.question(), outcome(worse), outcome(better));
  }

  private Outcome outcome(int combination) {
    return new Outcome(grid.combination(combination), scores[combination]);
  }

  private static List<SameScore> observations(Axis axis, int[] changes) {
    var options = axis.question().options();
    if (options.isEmpty() || changes.length == 0) {
      return List.of();
    }
    var telling = Arrays.stream(changes).map(axis::cell).distinct().boxed().toList();
    return IntStream.range(0, options.size() - 1)
        .filter(each -> !telling.contains(each))
        .mapToObj(each -> new SameScore(axis.question(), options.get(each), options.get(each + 1)))
        .toList();
  }
}
