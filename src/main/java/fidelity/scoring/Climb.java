package fidelity.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A choice of at most one step from each of several ladders.
///
/// @param picks the chosen steps, in the ladders' order
/// @param cost what they cost together
record Climb(List<Pick> picks, Cost cost) {

  private static final Climb NONE = new Climb(List.of(), Cost.NONE);

  /// The step chosen from the ladder of that place.
  record Pick(int ladder, Step step) {}

  /// The cheapest choice that climbs so many levels in all; none when no choice does.
  ///
  /// A dynamic programme over the ladders, last to first: `best` holds the cheapest choice for
  /// every height from the ladders seen. Exact; between equals the earlier ladder climbs.
  static Optional<Climb> cheapest(List<List<Step>> ladders, int height) {
    var best = new ArrayList<>(Collections.nCopies(height + 1, Optional.<Climb>empty()));
    best.set(0, Optional.of(NONE));
    List<Optional<Climb>> seen = best;
    for (var index = ladders.size() - 1; index >= 0; index--) {
      seen = with(index, ladders.get(index), seen);
    }
    return seen.getLast();
  }

  private static List<Optional<Climb>> with(
      int index, List<Step> ladder, List<Optional<Climb>> rest) {
    return IntStream.range(0, rest.size())
        .mapToObj(
            height ->
                Stream.concat(
                        ladder.stream()
                            .flatMap(
                                step ->
                                    rest.get(Math.max(0, height - step.climb())).stream()
                                        .map(climb -> climb.after(new Pick(index, step)))),
                        rest.get(height).stream())
                    .min((one, other) -> one.cost().compareTo(other.cost())))
        .toList();
  }

  private Climb after(Pick pick) {
    return new Climb(
        Stream.concat(Stream.of(pick), picks.stream()).toList(), cost.plus(pick.step().cost()));
  }

  /// By how many levels it climbs in all.
  int height() {
    return picks.stream().mapToInt(pick -> pick.step().climb()).sum();
  }
}
