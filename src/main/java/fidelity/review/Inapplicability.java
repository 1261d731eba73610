package fidelity.review;

import java.util.Optional;

/// Why an item does not apply to the service under review.
///
/// @param reason in the assessors' words; empty only where it was taken over from a table
/// @param table the name of the table that it was taken over from without a reason
public record Inapplicability(String reason, Optional<String> table) {

  /// How tables write it in the place of a score.
  public static final String CELL = "n/a";

  /// What the assessors wrote.
  public Inapplicability(String reason) {
    this(reason, Optional.empty());
  }

  /// What a table says without a reason.
  public static Inapplicability takenOver(String table) {
    return new Inapplicability("", Optional.of(table));
  }
}
