package fidelity.scoring;

import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Scores a review against a rubric: any rubric, not only the one that the review names.
public final class Scorer {

  private Scorer() {}

  /// The scorecard of a review. What the rubric does not ask is listed as unused. Where no item of
  /// the rubric would apply, every item is taken to apply: a scorecard has a total.
  public static Scorecard score(Rubric rubric, Review review) {
    var leavesOut = applies(rubric, review);
    var sections =
        rubric.sections().stream()
            .map(section -> score(rubric, section, review, leavesOut))
            .toList();
    var items = sections.stream().flatMap(section -> section.items().stream()).toList();
    var totals = totals(rubric, items);
    return new Scorecard(
        rubric,
        review,
        sections,
        range(totals).orElseThrow(),
        bands(rubric, totals),
        UnusedFinder.of(review, items));
  }

  /// Whether any item of the rubric applies by what a review records.
  public static boolean applies(Rubric rubric, Review review) {
    return rubric.items().stream()
        .anyMatch(
            item -> !item.mayNotApply() || review.item(item.id()).notApplicable().isEmpty());
  }

  /// @param leavesOut whether items can be left out as not applicable
  private static SectionScore score(
      Rubric rubric, Section section, Review review, boolean leavesOut) {
    var items =
        section.items().stream()
            .map(item -> result(rubric.scale(), item, review.item(item.id()), leavesOut))
            .toList();
    return new SectionScore(
        section, items, range(totals(rubric, items)), rubric.most(items.size()));
  }

  private static ItemResult result(
      Scale scale, Item item, ItemReview review, boolean leavesOut) {
    return review
        .notApplicable()
        .filter(_ -> leavesOut && item.mayNotApply())
        .<ItemResult>map(why -> new NotApplicable(item, review, why))
        .orElseGet(() -> ItemScorer.score(scale, item, review));
  }

  /// Every total that the items can still add up to; none where no item applies.
  private static SortedSet<BigDecimal> totals(Rubric rubric, List<ItemResult> items) {
    var totals = new TreeSet<BigDecimal>();
    var scored = Results.scored(items);
    if (!scored.isEmpty()) {
      Sums.of(scored.stream().map(ItemScore::scores).toList())
          .forEach(sum -> totals.add(rubric.figure(sum, scored.size(), items.size())));
    }
    return totals;
  }

  private static Optional<Range> range(SortedSet<BigDecimal> totals) {
    return totals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(totals.first(), totals.last()));
  }

  private static List<Band> bands(Rubric rubric, SortedSet<BigDecimal> totals) {
    var reachable = new ArrayList<Band>();
    for (var total : totals) { // they rise, so totals of one band stand together
      var band = rubric.bands().of(total);
      if (reachable.isEmpty() || !reachable.getFirst().id().equals(band.id())) {
        reachable.addFirst(band);
      }
    }
    return reachable;
  }
}
