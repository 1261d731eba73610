package fidelity.scoring;

import fidelity.review.Review;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Scores a review against a rubric: any rubric, not only the one that the review names.
public final class Scorer {

  private Scorer() {}

  /// The scorecard of a review. What the rubric does not ask is listed as unused.
  public static Scorecard score(Rubric rubric, Review review) {
    var sections =
        rubric.sections().stream().map(section -> score(rubric, section, review)).toList();
    var items = sections.stream().flatMap(section -> section.items().stream()).toList();
    var totals = totals(rubric, items);
    return new Scorecard(
        rubric,
        review,
        sections,
        range(totals),
        bands(rubric, totals),
        UnusedFinder.of(review, items));
  }

  private static SectionScore score(Rubric rubric, Section section, Review review) {
    var items =
        section.items().stream()
            .map(item -> ItemScorer.score(rubric.scale(), item, review.item(item.id())))
            .toList();
    return new SectionScore(
        section, items, range(totals(rubric, items)), rubric.most(items.size()));
  }

  /// Every total that the items can still add up to.
  private static SortedSet<BigDecimal> totals(Rubric rubric, List<ItemScore> items) {
    var sums = Sums.of(items.stream().map(ItemScore::scores).toList());
    var totals = new TreeSet<BigDecimal>();
    sums.forEach(sum -> totals.add(rubric.total().of(sum, items.size(), rubric.scale())));
    return totals;
  }

  private static Range range(SortedSet<BigDecimal> totals) {
    return new Range(totals.first(), totals.last());
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
