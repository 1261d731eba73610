package fidelity.review;

import fidelity.rubric.Points;
import java.util.Optional;

/// A score that the assessors gave themselves, or that was taken over from a table of scores.
///
/// @param reason why; never empty where the assessors gave it
/// @param table the name of the table that it was taken over from, which says no reason
public record GivenScore(Points score, String reason, Optional<String> table) {

  /// A score that the assessors gave, with their reason.
  public GivenScore(Points score, String reason) {
    this(score, reason, Optional.empty());
  }

  /// A score from a table.
  public static GivenScore takenOver(Points score, String table) {
    return new GivenScore(score, "", Optional.of(table));
  }
}
