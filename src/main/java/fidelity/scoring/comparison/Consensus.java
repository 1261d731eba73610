package fidelity.scoring.comparison;

import fidelity.review.GivenScore;
import fidelity.review.Header;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.review.Method;
import fidelity.review.Narrative;
import fidelity.review.Outcome;
import fidelity.review.RaterReview;
import fidelity.review.Review;
import fidelity.review.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// What two raters have in common, as a review of their consensus to go on with: what only one of
/// them has, or each otherwise, is not in it.
public final class Consensus {

  private static final String PARAGRAPH = "\n";

  private final RaterComparison comparison;
  private final Review first;
  private final Review second;

  private Consensus(RaterComparison comparison) {
    this.comparison = comparison;
    this.first = comparison.first().review();
    this.second = comparison.second().review();
  }

  /// The beginning of a consensus of reviews of one kind.
  ///
  /// @param raters the reviews of both, as the consensus names them
  public static Review of(RaterComparison comparison, List<RaterReview> raters) {
    var consensus = new Consensus(comparison);
    var outcome =
        consensus.first.outcome().equals(consensus.second.outcome())
            ? consensus.first.outcome()
            : Optional.<Outcome>empty();
    return new Review(
        consensus.first.origin(),
        consensus.first.rubric(),
        consensus.first.language(),
        consensus.header(raters),
        consensus.narrative(),
        outcome,
        consensus.items());
  }

  private Header header(List<RaterReview> raters) {
    var one = first.header();
    var other = second.header();
    var tags = new LinkedHashMap<>(other.tags());
    tags.putAll(one.tags());
    return new Header(
        same(one.title(), other.title()),
        one.site(),
        one.visit(),
        "",
        raters,
        one.previous().equals(other.previous()) ? one.previous() : Optional.empty(),
        Optional.empty(),
        one.kind(),
        Status.DRAFT,
        same(one.publisher(), other.publisher()),
        both(one.assessors(), other.assessors()),
        both(one.recipients(), other.recipients()),
        tags);
  }

  private Narrative narrative() {
    var one = first.narrative();
    var other = second.narrative();
    return new Narrative(
        together(one.purpose(), other.purpose()),
        together(one.programme(), other.programme()),
        new Method(
            both(one.method().documents(), other.method().documents()),
            both(one.method().interviews(), other.method().interviews()),
            both(one.method().observations(), other.method().observations())),
        together(one.summary(), other.summary()),
        together(one.strengths(), other.strengths()));
  }

  private SequencedMap<String, ItemReview> items() {
    var items = new LinkedHashMap<String, ItemReview>();
    for (var item : comparison.items()) {
      items.put(item.item().id(), item(item));
    }
    return items;
  }

  private static ItemReview item(ItemRatings item) {
    var one = item.first().review();
    var other = item.second().review();
    return new ItemReview(
        item.commonAnswers(),
        given(one, other),
        notApplicable(one, other),
        both(one.sources(), other.sources()),
        together(one.comments(), other.comments()),
        together(one.recommendations(), other.recommendations()));
  }

  /// A score that both gave, with the reasons of both.
  private static Optional<GivenScore> given(ItemReview one, ItemReview other) {
    return one.given()
        .flatMap(
            first ->
                other
                    .given()
                    .filter(second -> second.score().equals(first.score()))
                    .map(
                        second ->
                            new GivenScore(
                                first.score(), together(first.reason(), second.reason()))));
  }

  private static Optional<Inapplicability> notApplicable(ItemReview one, ItemReview other) {
    return one.notApplicable()
        .flatMap(
            first ->
                other
                    .notApplicable()
                    .map(second -> new Inapplicability(together(first.reason(), second.reason()))));
  }

  /// The one text, or the other where that says nothing.
  private static String same(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /// Both texts, one after the other where they are not the same.
  private static String together(String one, String other) {
    return one.strip().equals(other.strip()) || other.isBlank() || one.isBlank()
        ? same(one, other)
        : one.strip() + PARAGRAPH + other.strip();
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
