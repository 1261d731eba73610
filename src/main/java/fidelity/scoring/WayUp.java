package fidelity.scoring;

import fidelity.rubric.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What would lift a scorecard: every item's way up, and the cheapest way to the next band.
///
/// @param ladders one for each item, in the scale's order
public record WayUp(Scorecard scorecard, List<Ladder> ladders, Plan plan) {

  public WayUp {
    ladders = List.copyOf(ladders);
  }

  public static WayUp of(Scorecard scorecard) {
    var ladders = scorecard.items().stream().map(Ladder::of).toList();
    return new WayUp(scorecard, ladders, plan(scorecard, ladders));
  }

  /// The items that only the assessors can lift.
  public List<ItemScore> candidates() {
    return ladders.stream().filter(Ladder::candidate).map(Ladder::item).toList();
  }

  private static Plan plan(Scorecard scorecard, List<Ladder> ladders) {
    var bands = scorecard.rubric().bands();
    var band = bands.of(scorecard.total().lowest());
    return bands
        .above(band)
        .map(next -> plan(scorecard, ladders, next))
        .orElse(new Plan.AtTheTop(band));
  }

  private static Plan plan(Scorecard scorecard, List<Ladder> ladders, Band next) {
    return height(scorecard, next)
        .flatMap(height -> Climb.cheapest(ladders.stream().map(Ladder::steps).toList(), height))
        .<Plan>map(climb -> way(scorecard, ladders, next, climb))
        .orElseGet(() -> new Plan.OutOfReach(next, total(scorecard, highest(ladders))));
  }

  /// By how many levels the items must rise together to reach a band.
  private static Optional<Integer> height(Scorecard scorecard, Band band) {
    var scale = scorecard.rubric().scale();
    var most = scorecard.items().size() * (scale.to() - scale.from());
    return IntStream.rangeClosed(1, most)
        .filter(height -> total(scorecard, height).compareTo(band.from()) >= 0)
        .boxed()
        .findFirst();
  }

  private static Plan way(Scorecard scorecard, List<Ladder> ladders, Band next, Climb climb) {
    var lifts =
        climb.picks().stream()
            .map(pick -> new Plan.Lift(ladders.get(pick.ladder()).item(), pick.step()))
            .toList();
    return new Plan.Way(next, total(scorecard, climb.height()), lifts);
  }

  private static int highest(List<Ladder> ladders) {
    return ladders.stream().flatMap(ladder -> ladder.last().stream()).mapToInt(Step::climb).sum();
  }

  /// The lowest total after the items have risen by so many levels together.
  private static BigDecimal total(Scorecard scorecard, int height) {
    var rubric = scorecard.rubric();
    var items = scorecard.items();
    var sum = items.stream().mapToInt(item -> item.scores().lowest()).sum();
    return rubric.total().of(sum + height, items.size(), rubric.scale());
  }
}
