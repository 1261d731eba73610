package fidelity.review;

import java.util.Optional;

/// A score that the assessors gave themselves, or that was taken over from a table of scores.
///
/// @param reason why; never empty where the assessors gave it
/// @param table the name of the table that it was taken over from, which says no reason
public record GivenScore(int score, String reason, Optional<String> table) {

  /// A score that the assessors gave, with their reason.
  public GivenScore(int score, String reason) {
    this(score, reason, Optional.empty());
  }

  /// A score from a table.
  public static GivenScore takenOver(int score, String table) {
    return new GivenScore(score, "", Optional.of(table));
  }
}
