package fidelity.scoring.comparison;

import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.proof.ItemComparison;
import fidelity.rubric.proof.RubricComparison;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.SectionScore;
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
    return review.with(items);
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
    return new ItemComparer(
            item,
            Optional.ofNullable(rules.get(item.id())),
            result(before, item),
            result(between, item),
            result(after, item))
        .change();
  }

  private static Optional<ItemResult> result(Scorecard scorecard, Item item) {
    return scorecard.items().stream()
        .filter(each -> each.item().id().equals(item.id()))
        .findFirst();
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
