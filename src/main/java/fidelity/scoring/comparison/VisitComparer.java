package fidelity.scoring.comparison;

import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.proof.ItemComparison;
import fidelity.rubric.proof.RubricComparison;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.Scores;
import fidelity.scoring.SectionScore;
import fidelity.scoring.comparison.Movement.NotComparable;
import fidelity.scoring.comparison.Movement.Seen;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Sets two visits side by side.
///
/// @param rules how the rules of the items of both rubrics differ, by id; empty for one rubric
record VisitComparer(
    Scorecard before, Scorecard between, Scorecard after, Map<String, ItemComparison> rules) {

  static VisitComparison compare(Scorecard before, Scorecard after) {
    var comparer =
        before
                .rubric()
                .identity()
                .origin()
                .checksum()
                .equals(after.rubric().identity().origin().checksum())
            ? new VisitComparer(before, before, after, Map.of())
            : new VisitComparer(
                before,
                Scorer.score(after.rubric(), byRule(before)),
                after,
                rules(before.rubric(), after.rubric()));
    return comparer.comparison();
  }

  private static Map<String, ItemComparison> rules(Rubric before, Rubric after) {
    var rules = new HashMap<String, ItemComparison>();
    RubricComparison.of(before, after).items().forEach(each -> rules.put(each.first().id(), each));
    return rules;
  }

  /// The earlier review without given scores that its own rule yields as well: its answers speak.
  private static Review byRule(Scorecard scorecard) {
    var review = scorecard.review();
    var items = new LinkedHashMap<>(review.items());
    scorecard.scored().stream()
        .filter(item -> item.basis() == Basis.SCORED)
        .forEach(item -> items.computeIfPresent(item.item().id(), (_, each) -> withoutScore(each)));
    return new Review(
        review.origin(),
        review.rubric(),
        review.language(),
        review.header(),
        review.narrative(),
        review.outcome(),
        items);
  }

  private static ItemReview withoutScore(ItemReview item) {
    return new ItemReview(
        item.answers(),
        Optional.empty(),
        item.notApplicable(),
        item.sources(),
        item.comments(),
        item.recommendations());
  }

  private VisitComparison comparison() {
    var items =
        Stream.concat(
                after.rubric().items().stream(),
                before.rubric().items().stream()
                    .filter(item -> after.rubric().item(item.id()).isEmpty()))
            .map(this::change)
            .toList();
    return new VisitComparison(before, between, after, items, sections(items), total(items));
  }

  private ItemChange change(Item item) {
    var then = result(before, item);
    var rescored = result(between, item);
    var now = result(after, item);
    return new ItemChange(
        item,
        then,
        rescored,
        now,
        otherRule(item),
        rescored(item, then, rescored),
        movement(item, then, rescored, now));
  }

  private static Optional<ItemResult> result(Scorecard scorecard, Item item) {
    return scorecard.items().stream()
        .filter(each -> each.item().id().equals(item.id()))
        .findFirst();
  }

  /// Whether the same answers may score differently; a judged item has no other rule than its
  /// words.
  private boolean otherRule(Item item) {
    return Optional.ofNullable(rules.get(item.id()))
        .filter(rule -> !rule.sameRule() || (item.judged() && otherWords(rule)))
        .isPresent();
  }

  private static boolean otherWords(ItemComparison rule) {
    return rule.texts().stream()
        .anyMatch(key -> key.equals("standard") || key.startsWith("levels/"));
  }

  private JointScores rescored(
      Item item, Optional<ItemResult> then, Optional<ItemResult> rescored) {
    var first = ItemChange.scores(then);
    var second = ItemChange.scores(rescored);
    if (first.settled() || second.settled()) {
      return JointScores.independent(first, second);
    }
    return otherRule(item)
        ? shared(item, then.orElseThrow()).orElseGet(() -> JointScores.independent(first, second))
        : JointScores.same(first);
  }

  private Optional<JointScores> shared(Item item, ItemResult then) {
    return SharedAnswers.of(then.item(), item)
        .map(shared -> shared.scores(then.review().answers()));
  }

  private Movement movement(
      Item item,
      Optional<ItemResult> then,
      Optional<ItemResult> rescored,
      Optional<ItemResult> now) {
    if (then.isEmpty()) {
      return NotComparable.NEW_ITEM;
    }
    if (now.isEmpty()) {
      return NotComparable.DROPPED_ITEM;
    }
    var earlier = then.flatMap(ItemChange::score);
    var later = now.flatMap(ItemChange::score);
    if (earlier.isEmpty() || later.isEmpty()) {
      return NotComparable.NOT_APPLICABLE;
    }
    if (otherRule(item) && isGiven(earlier.get())) {
      return NotComparable.GIVEN;
    }
    return movement(ItemChange.scores(rescored), later.get().scores());
  }

  private static boolean isGiven(ItemScore score) {
    return switch (score.basis()) {
      case JUDGED, OVERRIDDEN -> true;
      case SCORED, OPEN -> false;
    };
  }

  private static Movement movement(Scores then, Scores now) {
    if (now.lowest().compareTo(then.highest()) > 0) {
      return Seen.BETTER;
    }
    if (now.highest().compareTo(then.lowest()) < 0) {
      return Seen.WORSE;
    }
    if (!now.settled()) {
      return NotComparable.OPEN;
    }
    return then.settled() ? Seen.SAME : Seen.NEWLY_ANSWERED;
  }

  private SequencedMap<String, FigureChange> sections(List<ItemChange> items) {
    var sections = new LinkedHashMap<String, FigureChange>();
    for (var section : after.sections()) {
      sections.put(section.section().id(), section(section.section().id(), items));
    }
    return sections;
  }

  private FigureChange section(String id, List<ItemChange> items) {
    var then = section(before, id);
    var rescored = section(between, id);
    var now = section(after, id);
    return new FigureChange(
        then.flatMap(SectionScore::score),
        rescored.flatMap(SectionScore::score),
        now.flatMap(SectionScore::score),
        then.flatMap(
            one ->
                rescored.flatMap(
                    two ->
                        now.map(
                            three ->
                                Split.of(
                                    items,
                                    Reckoning.ofSection(before.rubric(), one),
                                    Reckoning.ofSection(after.rubric(), two),
                                    Reckoning.ofSection(after.rubric(), three))))));
  }

  /// A section in which some item applies.
  private static Optional<SectionScore> section(Scorecard scorecard, String id) {
    return scorecard.sections().stream()
        .filter(each -> each.section().id().equals(id) && each.score().isPresent())
        .findFirst();
  }

  private FigureChange total(List<ItemChange> items) {
    return new FigureChange(
        Optional.of(before.total()),
        Optional.of(between.total()),
        Optional.of(after.total()),
        Optional.of(
            Split.of(
                items,
                Reckoning.ofTotal(before),
                Reckoning.ofTotal(between),
                Reckoning.ofTotal(after))));
  }
}
