package fidelity.words.comparison;

import fidelity.scoring.Range;
import fidelity.scoring.comparison.Movement;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.Phrase;
import java.math.BigDecimal;

/// What changed from one visit to the next, in words.
///
/// @param words the report's language
public record MovementTexts(Words words) {

  private static final String PLUS = "+";

  /// How many items moved in such a way: "Better: 3".
  public String moved(Movement.Seen movement, int items) {
    return words.say(
        switch (movement) {
          case BETTER -> ComparisonPhrase.MOVED_BETTER;
          case WORSE -> ComparisonPhrase.MOVED_WORSE;
          case SAME -> ComparisonPhrase.MOVED_SAME;
          case NEWLY_ANSWERED -> ComparisonPhrase.MOVED_NEWLY_ANSWERED;
        },
        items);
  }

  /// Why nothing can be said of an item.
  public String why(Movement.NotComparable why) {
    return words.say(phrase(why));
  }

  private static Phrase phrase(Movement.NotComparable why) {
    return switch (why) {
      case OPEN -> ComparisonPhrase.WHY_OPEN;
      case NOT_APPLICABLE -> ComparisonPhrase.WHY_NOT_APPLICABLE;
      case GIVEN -> ComparisonPhrase.WHY_GIVEN;
      case NEW_ITEM -> ComparisonPhrase.WHY_NEW_ITEM;
      case DROPPED_ITEM -> ComparisonPhrase.WHY_DROPPED_ITEM;
    };
  }

  /// By how much something changed, with its sign: "+7", "−6", "0", "−6 to +1" as "−6…+1".
  public String change(Range change, int decimals) {
    var lowest = signed(change.lowest(), decimals);
    return change.settled() ? lowest : lowest + "…" + signed(change.highest(), decimals);
  }

  /// A number with its sign; none has no sign.
  public String signed(BigDecimal number, int decimals) {
    var written = words.number(number, decimals);
    return number.signum() > 0 ? PLUS + written : written;
  }
}
