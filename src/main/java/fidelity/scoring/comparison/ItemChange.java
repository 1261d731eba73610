package fidelity.scoring.comparison;

import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Range;
import fidelity.scoring.evaluation.Scores;
import java.util.Optional;

/// An item at two visits.
///
/// @param item as the later rubric has it, or the earlier one where only that has it
/// @param before its result then; none where the rubric had no such item
/// @param between the result of the earlier answers by the later rubric
/// @param after its result now; none where the rubric has no such item
/// @param otherRule whether the rule has changed, so that the same answers may score differently
/// @param rescored the score before beside the score between
/// @param movement from the result between to the one after: practice is measured by the later rule
public record ItemChange(
    Item item,
    Optional<ItemResult> before,
    Optional<ItemResult> between,
    Optional<ItemResult> after,
    boolean otherRule,
    JointScores rescored,
    Movement movement) {

  static final Scores NO_SCORE = Scores.of(Points.NONE);

  /// What was recommended then; empty where nothing was.
  public String recommended() {
    return before.map(result -> result.review().recommendations()).orElse("");
  }

  /// How much the rule changed its score; none where it had none before or has none between.
  public Optional<Range> rule() {
    return both(before, between) ? Optional.of(rescored.difference()) : Optional.empty();
  }

  /// How much the practice changed its score; none where the two cannot be compared.
  public Optional<Range> practice() {
    return both(between, after) && !given()
        ? Optional.of(JointScores.independent(scores(between), scores(after)).difference())
        : Optional.empty();
  }

  /// Whether its earlier score was given and cannot be scored again.
  boolean given() {
    return movement == Movement.NotComparable.GIVEN;
  }

  /// The scores between beside those after, without what a given score would make of it.
  JointScores practised() {
    return given()
        ? JointScores.same(scores(between))
        : JointScores.independent(scores(between), scores(after));
  }

  /// What is left to the scores after.
  JointScores rest() {
    return given()
        ? JointScores.independent(scores(between), scores(after))
        : JointScores.same(scores(after));
  }

  /// The scores of a result; no points where there is none.
  public static Scores scores(Optional<ItemResult> result) {
    return result.flatMap(ItemChange::score).map(ItemScore::scores).orElse(NO_SCORE);
  }

  static Optional<ItemScore> score(ItemResult result) {
    return switch (result) {
      case ItemScore score -> Optional.of(score);
      case NotApplicable _ -> Optional.empty();
    };
  }

  private static boolean both(Optional<ItemResult> one, Optional<ItemResult> other) {
    return one.flatMap(ItemChange::score).isPresent()
        && other.flatMap(ItemChange::score).isPresent();
  }
}
