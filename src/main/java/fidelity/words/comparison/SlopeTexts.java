package fidelity.words.comparison;

import static java.util.stream.Collectors.joining;

import fidelity.scoring.ItemResult;
import fidelity.scoring.Range;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement.Seen;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.Words;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.TrendPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How the items went from one visit to the next, in words.
///
/// @param words the report's language
public record SlopeTexts(VisitComparison comparison, Words words) {

  /// How many items are better, worse and the same, which is better by most, and which are worse.
  public String finding() {
    var sentences = new ArrayList<String>();
    sentences.add(
        words.say(
            TrendPhrase.ITEMS_MOVED,
            comparison.moved(Seen.BETTER).size(),
            comparison.moved(Seen.WORSE).size(),
            comparison.moved(Seen.SAME).size()));
    mostBetter().ifPresent(item -> sentences.add(most(item)));
    var worse = comparison.moved(Seen.WORSE);
    if (!worse.isEmpty()) {
      sentences.add(
          words.say(
              TrendPhrase.MOST_WORSE, worse.stream().map(this::named).collect(joining("; "))));
    }
    return String.join(" ", sentences);
  }

  /// The item that is better by more than every other; none where several are.
  private Optional<ItemChange> mostBetter() {
    var sorted =
        comparison.moved(Seen.BETTER).stream()
            .sorted(Comparator.comparing(SlopeTexts::gain).reversed())
            .toList();
    return sorted.stream()
        .findFirst()
        .filter(first -> sorted.size() == 1 || gain(first).compareTo(gain(sorted.get(1))) > 0);
  }

  private static BigDecimal gain(ItemChange item) {
    return item.practice().map(Range::lowest).orElse(BigDecimal.ZERO);
  }

  private String most(ItemChange item) {
    return words.say(
        TrendPhrase.MOST_BETTER, named(item), score(item.between()), score(item.after()));
  }

  private String score(Optional<ItemResult> result) {
    return words.scores(ItemChange.scores(result));
  }

  private String named(ItemChange item) {
    return words.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name());
  }

  /// How lines are to be read, and what none is drawn of.
  ///
  /// @param leftOut the numbers of items that no line is drawn of
  public String key(List<String> leftOut) {
    var key = words.say(TrendPhrase.KEY_OF_SLOPES);
    return leftOut.isEmpty()
        ? key
        : key + " " + words.say(TrendPhrase.SLOPES_LEFT_OUT, String.join(", ", leftOut));
  }
}
