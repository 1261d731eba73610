package fidelity.report.comparison;

import static java.util.stream.Collectors.joining;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement.Seen;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.Words;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out what moved from one visit to the next: drawn, and by the items' numbers.
///
/// @param words the report's language
record TrendStep(VisitComparison step, Words words) {

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Heading(
            2,
            words.say(ComparisonPhrase.TREND_STEP, visited(step.before()), visited(step.after()))));
    blocks.addAll(new SlopesFigure(step, words).blocks());
    var lines = lines();
    blocks.add(
        lines.isEmpty()
            ? Paragraph.of(words.say(ComparisonPhrase.NOTHING_MOVED))
            : Bullets.of(lines));
    return blocks;
  }

  private List<String> lines() {
    var seen =
        Stream.of(Seen.BETTER, Seen.WORSE, Seen.NEWLY_ANSWERED)
            .filter(each -> !step.moved(each).isEmpty())
            .map(each -> moved(each, step.moved(each)));
    return Stream.concat(seen, Stream.concat(notComparable().stream(), given().stream())).toList();
  }

  private String moved(Seen seen, List<ItemChange> items) {
    return numbered(new MovementTexts(words).moved(seen, items.size()), items);
  }

  private Optional<String> notComparable() {
    var items = step.notComparable();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            numbered(words.say(ComparisonPhrase.MOVED_NOT_COMPARABLE, items.size()), items));
  }

  /// What scores changed the total by that cannot be scored again; nothing where they did not.
  private Optional<String> given() {
    return step.total()
        .split()
        .map(Split::given)
        .filter(given -> given.lowest().signum() != 0 || given.highest().signum() != 0)
        .map(
            given ->
                words.fact(
                    words.say(ComparisonPhrase.CHANGE_OF_GIVEN),
                    new MovementTexts(words).change(given, step.after().rubric().decimals())));
  }

  private static String numbered(String text, List<ItemChange> items) {
    return text + " (" + items.stream().map(each -> each.item().id()).collect(joining(", ")) + ")";
  }

  private String visited(Scorecard scorecard) {
    return new ReviewTexts(scorecard, words).visited();
  }
}
