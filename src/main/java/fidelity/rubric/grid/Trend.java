package fidelity.rubric.grid;

import java.util.BitSet;
import java.util.OptionalInt;

/// Where scores go as the answer on one axis goes up, all others being the same.
///
/// @param rises how many combinations score less than the next one up
/// @param falls how many combinations score more than the next one up
/// @param firstRise the first that scores less
/// @param firstFall the first that scores more
/// @param telling the cells at which some score changes from the next one up
public record Trend(
    long rises, long falls, OptionalInt firstRise, OptionalInt firstFall, BitSet telling) {

  static Trend of(ScoredGrid scores, Axis axis) {
    var rises = 0L;
    var falls = 0L;
    var firstRise = OptionalInt.empty();
    var firstFall = OptionalInt.empty();
    var telling = new BitSet();
    var round = axis.stride() * axis.cells();
    for (var from = 0; from < scores.grid().size(); from += round) {
      for (var each = from; each < from + round - axis.stride(); each++) {
        var change = scores.level(axis.up(each)) - scores.level(each);
        if (change > 0) {
          firstRise = rises++ == 0 ? OptionalInt.of(each) : firstRise;
        } else if (change < 0) {
          firstFall = falls++ == 0 ? OptionalInt.of(each) : firstFall;
        }
        if (change != 0) {
          telling.set(axis.cell(each));
        }
      }
    }
    return new Trend(rises, falls, firstRise, firstFall, telling);
  }

  /// Whether the answer never changes a score.
  public boolean idle() {
    return rises == 0 && falls == 0;
  }

  /// Whether a higher answer raises scores more often than it lowers them: of a number the rule
  /// itself tells which way is better.
  public boolean mostlyRises() {
    return rises >= falls;
  }

  /// Whether a higher answer never lowers a score.
  public boolean neverFalls() {
    return falls == 0;
  }

  /// Whether a higher answer never raises a score.
  public boolean neverRises() {
    return rises == 0;
  }
}
