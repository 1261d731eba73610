package fidelity.words.comparison;

import fidelity.scoring.Range;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// What moved from one visit to the next, and which items: "Better: 2 (1, 5). Worse: 1 (8)."
  public String finding(VisitComparison comparison) {
    var seen =
        Arrays.stream(Movement.Seen.values())
            .filter(movement -> !comparison.moved(movement).isEmpty())
            .map(movement -> moved(movement, comparison.moved(movement)));
    var none =
        Stream.of(comparison.notComparable())
            .filter(items -> !items.isEmpty())
            .map(
                items ->
                    numbered(
                        words.say(ComparisonPhrase.MOVED_NOT_COMPARABLE, items.size()), items));
    return Stream.concat(seen, none).map(each -> each + ".").collect(Collectors.joining(" "));
  }

  /// How many items moved in such a way, and which: "Better: 3 (1, 5, 17)".
  public String moved(Movement.Seen movement, List<ItemChange> items) {
    return numbered(moved(movement, items.size()), items);
  }

  private static String numbered(String text, List<ItemChange> items) {
    return items.stream()
        .map(each -> each.item().id())
        .collect(Collectors.joining(", ", text + " (", ")"));
  }

  /// Where an item has gone, in a word or two; why that cannot be said where it cannot.
  public String direction(Movement movement) {
    return switch (movement) {
      case Movement.Seen seen ->
          words.say(
              switch (seen) {
                case BETTER -> ComparisonWorkbookPhrase.BETTER;
                case WORSE -> ComparisonWorkbookPhrase.WORSE;
                case SAME -> ComparisonWorkbookPhrase.SAME;
                case NEWLY_ANSWERED -> ComparisonWorkbookPhrase.NEWLY_ANSWERED;
              });
      case Movement.NotComparable why ->
          words.say(ComparisonWorkbookPhrase.NOT_COMPARABLE, why(why));
    };
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
