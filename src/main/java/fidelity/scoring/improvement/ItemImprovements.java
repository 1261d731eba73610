package fidelity.scoring.improvement;

import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.ItemScorer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What would raise the score of one item: the cheapest changes of answers to each higher score.
///
/// @param steps the steps that no other beats, the cheapest first; none at the top of the scale
public record ItemImprovements(ItemScore item, List<Step> steps) {

  public ItemImprovements {
    steps = List.copyOf(steps);
  }

  static ItemImprovements of(ItemScore item) {
    return new ItemImprovements(item, steps(item));
  }

  /// The cheapest step of all.
  public Optional<Step> next() {
    return steps.stream().findFirst();
  }

  /// The cheapest step to the highest score that answers can give.
  public Optional<Step> last() {
    return steps.stream().reduce((_, step) -> step);
  }

  /// Whether only the assessors can raise the score: they gave it, and no answers reach beyond it.
  public boolean onlyByAssessors() {
    var given =
        switch (item.basis()) {
          case JUDGED, OVERRIDDEN -> true;
          case SCORED, OPEN -> false;
        };
    return given && steps.isEmpty() && item.scores().lowest() < top(item);
  }

  private static List<Step> steps(ItemScore item) {
    if (item.basis() == Basis.JUDGED || item.item().judged()) {
      return List.of();
    }
    var evaluations = item.evaluations();
    var sets =
        IntStream.range(0, evaluations.size())
            .mapToObj(index -> ImprovementSearch.steps(item.item(), index, evaluations.get(index)))
            .toList();
    var passed = Math.max(item.scores().lowest(), item.rule().lowest());
    return Step.unbeaten(
        IntStream.rangeClosed(passed + 1, top(item))
            .mapToObj(score -> step(item, sets, score))
            .flatMap(Optional::stream)
            .toList());
  }

  /// The cheapest changes, of any of the sets, after which the item surely has that score.
  private static Optional<Step> step(ItemScore item, List<List<Step>> sets, int score) {
    var sum =
        item.evaluations().stream().mapToInt(evaluation -> evaluation.scores().lowest()).sum();
    var most = sets.size() * top(item);
    return IntStream.rangeClosed(sum, most)
        .filter(each -> ItemScorer.mean(each, sets.size()) >= score)
        .boxed()
        .findFirst()
        .flatMap(needed -> CheapestImprovements.find(sets, needed - sum))
        .map(choice -> step(item, choice, ItemScorer.mean(sum + choice.levels(), sets.size())));
  }

  private static Step step(ItemScore item, CheapestImprovements choice, int score) {
    var changes = choice.picks().stream().flatMap(pick -> pick.step().changes().stream()).toList();
    return new Step(item.scores().lowest(), score, changes, choice.cost());
  }

  private static int top(ItemScore item) {
    return item.item().levels().getLast().score();
  }
}
