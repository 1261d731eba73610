package fidelity.scoring;

import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import java.util.List;

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
    var totals = Figures.total(rubric, sections);
    return new Scorecard(
        rubric,
        review,
        sections,
        totals.range().orElseThrow(),
        totals.bands(rubric.bands()),
        UnusedFinder.of(review, items));
  }

  /// Whether any item of the rubric applies by what a review records.
  public static boolean applies(Rubric rubric, Review review) {
    return rubric.items().stream()
        .anyMatch(item -> !item.mayNotApply() || review.item(item.id()).notApplicable().isEmpty());
  }

  /// @param leavesOut whether items can be left out as not applicable
  private static SectionScore score(
      Rubric rubric, Section section, Review review, boolean leavesOut) {
    var items =
        section.items().stream()
            .map(item -> result(rubric.scale(), item, review.item(item.id()), leavesOut))
            .toList();
    var figures = Figures.of(rubric, items);
    return new SectionScore(
        section,
        items,
        figures.range(),
        rubric.most(items.size()),
        section.bands().map(figures::bands).orElse(List.of()));
  }

  private static ItemResult result(Scale scale, Item item, ItemReview review, boolean leavesOut) {
    return review
        .notApplicable()
        .filter(_ -> leavesOut && item.mayNotApply())
        .<ItemResult>map(why -> new NotApplicable(item, review, why))
        .orElseGet(() -> ItemScorer.score(scale, item, review));
  }
}
