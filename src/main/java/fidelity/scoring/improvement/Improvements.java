package fidelity.scoring.improvement;

import fidelity.rubric.Bands.Band;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.CheapestImprovements.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What would raise a scorecard: the improvements of every item, and the plan to the next band.
///
/// @param items one for each item, in the scale's order
public record Improvements(Scorecard scorecard, List<ItemImprovements> items, Plan plan) {

  public Improvements {
    items = List.copyOf(items);
  }

  /// The improvements of a scorecard, from its lowest total.
  public static Improvements of(Scorecard scorecard) {
    var items = scorecard.items().stream().map(ItemImprovements::of).toList();
    return new Improvements(scorecard, items, plan(scorecard, items));
  }

  /// The items whose score only the assessors can raise.
  public List<ItemScore> onlyByAssessors() {
    return items.stream()
        .filter(ItemImprovements::onlyByAssessors)
        .map(ItemImprovements::item)
        .toList();
  }

  private static Plan plan(Scorecard scorecard, List<ItemImprovements> items) {
    var bands = scorecard.rubric().bands();
    var band = bands.of(scorecard.total().lowest());
    return bands
        .above(band)
        .map(next -> plan(scorecard, items, next))
        .orElse(new Plan.AtTheTop(band));
  }

  private static Plan plan(Scorecard scorecard, List<ItemImprovements> items, Band next) {
    return levels(scorecard, next)
        .flatMap(
            levels ->
                CheapestImprovements.of(
                        items.stream().map(ItemImprovements::steps).toList(), levels)
                    .gaining(levels))
        .<Plan>map(choice -> toNextBand(scorecard, items, next, choice))
        .orElseGet(() -> new Plan.OutOfReach(next, total(scorecard, highest(items))));
  }

  /// How many levels the items must gain together to reach a band.
  private static Optional<Integer> levels(Scorecard scorecard, Band band) {
    var scale = scorecard.rubric().scale();
    var most = scorecard.items().size() * (scale.to() - scale.from());
    return IntStream.rangeClosed(1, most)
        .filter(levels -> total(scorecard, levels).compareTo(band.from()) >= 0)
        .boxed()
        .findFirst();
  }

  private static Plan toNextBand(
      Scorecard scorecard, List<ItemImprovements> items, Band next, Choice choice) {
    var lifts =
        choice.picks().stream()
            .map(pick -> new Plan.Improvement(items.get(pick.index()).item(), pick.step()))
            .toList();
    return new Plan.ToNextBand(next, total(scorecard, choice.levels()), lifts);
  }

  private static int highest(List<ItemImprovements> items) {
    return items.stream().flatMap(item -> item.last().stream()).mapToInt(Step::levels).sum();
  }

  /// The lowest total after the items have gained so many levels together.
  private static BigDecimal total(Scorecard scorecard, int levels) {
    var rubric = scorecard.rubric();
    var items = scorecard.items();
    var sum = items.stream().mapToInt(item -> item.scores().lowest()).sum();
    return rubric.total().of(sum + levels, items.size(), rubric.scale());
  }
}
