package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.function.Predicate;

/// What all scores together show, in words.
///
/// @param words the language it is said in
public record GlanceTexts(Scorecard scorecard, Words words) {

  /// Which items are lowest and how many are at the top; which are not finished.
  public String finding() {
    var settled = scorecard.items().stream().filter(item -> item.scores().settled()).toList();
    var open = scorecard.open();
    var sentences =
        open.isEmpty()
            ? lowest(settled)
            : words.say(
                ScorePhrase.GLANCE_FINDING_OPEN,
                open.size(),
                scorecard.items().size(),
                ids(open, _ -> true));
    return open.isEmpty() || settled.isEmpty() ? sentences : sentences + " " + lowest(settled);
  }

  private String lowest(List<ItemScore> settled) {
    var scale = scorecard.rubric().scale();
    var least = settled.stream().mapToInt(GlanceTexts::score).min().orElse(scale.from());
    return words.say(
        ScorePhrase.GLANCE_FINDING,
        least,
        ids(settled, item -> score(item) == least),
        (int) settled.stream().filter(item -> score(item) == scale.to()).count(),
        scorecard.items().size(),
        scale.to());
  }

  private static int score(ItemScore item) {
    return item.scores().highest();
  }

  private static String ids(List<ItemScore> items, Predicate<ItemScore> which) {
    return items.stream().filter(which).map(item -> item.item().id()).collect(joining(", "));
  }
}
