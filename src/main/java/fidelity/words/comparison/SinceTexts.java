package fidelity.words.comparison;

import static java.util.stream.Collectors.joining;

import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement.NotComparable;
import fidelity.scoring.comparison.Movement.Seen;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What has changed since the last review, in words.
///
/// @param words the report's language
public record SinceTexts(VisitComparison since, Words words) {

  private static final String TO = " → ";

  /// What a visit came to.
  ///
  /// @param visit its days
  public record Standing(String visit, String total, String bands) {}

  /// Items that have gone the same way.
  ///
  /// @param title which way, and how many
  public record Group(String title, List<ItemChange> items) {

    public Group {
      items = List.copyOf(items);
    }
  }

  /// The rubric of both reviews, or that of the last and this one's.
  public String rubrics() {
    var now = rubric(since.after());
    return since.sameRubric() ? now : rubric(since.before()) + TO + now;
  }

  private String rubric(Scorecard scorecard) {
    return new ReviewTexts(scorecard, words).rubric();
  }

  /// The last visit, by the later rubric too where that is another, and this one.
  public List<Standing> standings() {
    var then = visited(since.before());
    var standings = new ArrayList<Standing>();
    standings.add(standing(then, since.before()));
    if (!since.sameRubric()) {
      standings.add(standing(words.say(ComparisonPhrase.RESCORED, then), since.between()));
    }
    standings.add(standing(visited(since.after()), since.after()));
    return standings;
  }

  /// All of them in a line: "Since the last review: 16 April 2024, 77/125 (Fair) → 101/125 (Good)".
  public String standing() {
    var standings = standings();
    var then =
        standings.subList(0, standings.size() - 1).stream()
            .map(each -> each.visit() + ", " + reached(each));
    return words.fact(
        words.say(ComparisonPhrase.SINCE_LAST_REVIEW),
        Stream.concat(then, Stream.of(reached(standings.getLast()))).collect(joining(TO)));
  }

  private static String reached(Standing standing) {
    return "%s (%s)".formatted(standing.total(), standing.bands());
  }

  private String visited(Scorecard scorecard) {
    return new ReviewTexts(scorecard, words).visited();
  }

  private Standing standing(String visit, Scorecard scorecard) {
    var scores = new ScoreTexts(scorecard, words);
    return new Standing(visit, scores.total(), scores.bands());
  }

  /// The items that are better, worse, newly answered or not comparable; no group is empty.
  public List<Group> groups() {
    var seen =
        Stream.of(Seen.BETTER, Seen.WORSE, Seen.NEWLY_ANSWERED)
            .map(each -> group(each, since.moved(each)));
    var none = since.notComparable();
    var others = new Group(words.say(ComparisonPhrase.MOVED_NOT_COMPARABLE, none.size()), none);
    return Stream.concat(seen, Stream.of(others)).filter(each -> !each.items().isEmpty()).toList();
  }

  private Group group(Seen movement, List<ItemChange> items) {
    return new Group(new MovementTexts(words).moved(movement, items.size()), items);
  }

  /// Which items are the same, by their numbers: "Same: 2 (1, 4)"; none where none is.
  public Optional<String> same() {
    var same = group(Seen.SAME, since.moved(Seen.SAME));
    return same.items().isEmpty() ? Optional.empty() : Optional.of(numbered(same));
  }

  /// Which items something was recommended of that have come to the highest score, by their
  /// numbers: "Now at the highest score: 2 (1, 4)".
  public String followed() {
    var items = since.followed();
    return numbered(new Group(words.say(ComparisonPhrase.FOLLOWED, items.size()), items));
  }

  private static String numbered(Group group) {
    return group.items().stream()
        .map(each -> each.item().id())
        .collect(joining(", ", group.title() + " (", ")"));
  }

  /// An item's score then.
  public String before(ItemChange item) {
    return new ItemScoreTexts(words).of(item.before());
  }

  /// Its score then by the later rubric; empty where its rule is the same.
  public String rescored(ItemChange item) {
    return item.otherRule() ? new ItemScoreTexts(words).of(item.between()) : "";
  }

  /// Its score now.
  public String now(ItemChange item) {
    return new ItemScoreTexts(words).of(item.after());
  }

  /// By how much practice changed its score, or why that cannot be said.
  public String change(ItemChange item) {
    return switch (item.movement()) {
      case NotComparable why -> new MovementTexts(words).why(why);
      case Seen _ -> item.practice().map(this::change).orElse("");
    };
  }

  private String change(Range change) {
    return new MovementTexts(words).change(change, since.after().rubric().scale().decimals());
  }

  /// How the column of changes is headed: across rubrics they are those by practice.
  public String changeHeading() {
    return words.say(
        since.sameRubric() ? ComparisonPhrase.CHANGE_COLUMN : ComparisonPhrase.PRACTICE_COLUMN);
  }

  /// An item with its scores then and now: "5. Team contact: 2 → 3".
  public String scored(ItemChange item) {
    return words.fact(
        words.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()),
        before(item) + TO + now(item));
  }
}
