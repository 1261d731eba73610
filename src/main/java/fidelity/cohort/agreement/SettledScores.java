package fidelity.cohort.agreement;

import fidelity.rubric.Points;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The scores of reviews by one rubric that are one number; what is open or does not apply is
/// passed over.
final class SettledScores {

  private SettledScores() {}

  /// The score of an item, where it has one.
  ///
  /// @param index the item's place in the rubric
  static Optional<Points> of(Scorecard scorecard, int index) {
    ItemResult result = scorecard.items().get(index);
    return switch (result) {
      case ItemScore score ->
          Optional.of(score.scores().lowest()).filter(score.scores()::settledAt);
      case NotApplicable _ -> Optional.empty();
    };
  }

  /// The scores that several raters gave to an item.
  static List<Points> of(Collection<Scorecard> raters, int index) {
    return raters.stream().flatMap(rater -> of(rater, index).stream()).toList();
  }

  /// By how many points a rater scored higher than another review, for each item that both have a
  /// score of.
  static List<Points> differences(Scorecard rater, Scorecard other) {
    return IntStream.range(0, rater.items().size())
        .boxed()
        .flatMap(
            index ->
                of(rater, index).stream().flatMap(one -> of(other, index).stream().map(one::minus)))
        .toList();
  }
}
