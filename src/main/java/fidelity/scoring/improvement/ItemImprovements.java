package fidelity.scoring.improvement;

import fidelity.rubric.Points;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.ItemScorer;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.scoring.improvement.CheapestImprovements.Choice;
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

  /// Whether only the assessors can raise the score: they gave it, or have yet to, and no answers
  /// reach beyond it.
  public boolean onlyByAssessors() {
    var theirs =
        switch (item.basis()) {
          case JUDGED, OVERRIDDEN -> true;
          case SCORED, OPEN -> item.item().judged();
        };
    return theirs && steps.isEmpty() && item.scores().lowest().compareTo(Points.of(top(item))) < 0;
  }

  private static List<Step> steps(ItemScore item) {
    var passed = Math.max(item.scores().lowest().level(), item.rule().lowest().level());
    return item.basis() == Basis.JUDGED || item.item().judged() || passed == top(item)
        ? List.of()
        : steps(item, passed);
  }

  /// The unbeaten steps beyond a score that the rule passes already.
  private static List<Step> steps(ItemScore item, int passed) {
    var sets = item.evaluations().size();
    var sum =
        item.evaluations().stream()
            .mapToInt(evaluation -> evaluation.scores().lowest().level())
            .sum();
    var choices =
        CheapestImprovements.of(steps(item.evaluations()), Points.of(sets * top(item) - sum));
    return Step.unbeaten(
        IntStream.rangeClosed(passed + 1, top(item))
            .mapToObj(
                score ->
                    choices
                        .gaining(Points.of(leastSum(score, sets) - sum))
                        .map(choice -> step(item, sum, choice)))
            .flatMap(Optional::stream)
            .toList());
  }

  /// The steps of every set of answers.
  private static List<List<Step>> steps(List<Evaluation> evaluations) {
    var search = new ImprovementSearch(evaluations.getFirst().item());
    return IntStream.range(0, evaluations.size())
        .mapToObj(set -> search.steps(set, evaluations.get(set)))
        .toList();
  }

  /// The least sum of the specialists' levels that has that mean.
  private static int leastSum(int score, int sets) {
    return IntStream.rangeClosed(sets * (score - 1), sets * score)
        .filter(sum -> ItemScorer.mean(sum, sets) >= score)
        .findFirst()
        .orElseThrow();
  }

  private static Step step(ItemScore item, int sum, Choice choice) {
    var sets = item.evaluations().size();
    var changes = choice.picks().stream().flatMap(pick -> pick.step().changes().stream()).toList();
    return new Step(
        item.scores().lowest(),
        Points.of(ItemScorer.mean(sum + choice.gain().level(), sets)),
        changes,
        choice.cost());
  }

  private static int top(ItemScore item) {
    return item.item().levels().getLast().score();
  }
}
