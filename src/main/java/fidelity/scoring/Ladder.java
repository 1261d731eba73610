package fidelity.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The way up of one item: the cheapest changes of answers to the scores above its own.
///
/// @param steps the steps that no other beats, the cheapest first; none at the top
public record Ladder(ItemScore item, List<Step> steps) {

  public Ladder {
    steps = List.copyOf(steps);
  }

  static Ladder of(ItemScore item) {
    return new Ladder(item, steps(item));
  }

  /// The cheapest step of all.
  public Optional<Step> next() {
    return steps.stream().findFirst();
  }

  /// The cheapest step to the highest score that answers can give.
  public Optional<Step> last() {
    return steps.stream().reduce((_, step) -> step);
  }

  /// Whether only the assessors can lift the item: they gave its score, and no answer passes it.
  public boolean candidate() {
    var given =
        switch (item.basis()) {
          case JUDGED, OVERRIDDEN -> true;
          case SCORED, OPEN -> false;
        };
    return given && steps.isEmpty() && item.scores().lowest() < top(item);
  }

  private static List<Step> steps(ItemScore item) {
    if (item.basis() == Basis.JUDGED) {
      return List.of();
    }
    var ratings = item.ratings();
    var sets =
        IntStream.range(0, ratings.size())
            .mapToObj(index -> SetClimber.steps(item.item(), index, ratings.get(index)))
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
    var sum = item.ratings().stream().mapToInt(rating -> rating.scores().lowest()).sum();
    var most = sets.size() * top(item);
    return IntStream.rangeClosed(sum, most)
        .filter(each -> ItemScorer.mean(each, sets.size()) >= score)
        .boxed()
        .findFirst()
        .flatMap(needed -> Climb.cheapest(sets, needed - sum))
        .map(climb -> step(item, climb, ItemScorer.mean(sum + climb.height(), sets.size())));
  }

  private static Step step(ItemScore item, Climb climb, int score) {
    var changes = climb.picks().stream().flatMap(pick -> pick.step().changes().stream()).toList();
    return new Step(item.scores().lowest(), score, changes, climb.cost());
  }

  private static int top(ItemScore item) {
    return item.item().levels().getLast().score();
  }
}
