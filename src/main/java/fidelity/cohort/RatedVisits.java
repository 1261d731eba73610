package fidelity.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fidelity.review.ReviewKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/// Visits that raters wrote a review of each: such a visit counts once, by the review that they
/// agreed on.
public final class RatedVisits {

  private RatedVisits() {}

  /// The reviews without those of raters who were not alone at a visit: it counts by their
  /// consensus or not at all.
  static List<CohortReview> counted(List<CohortReview> reviews) {
    var visits = reviews.stream().collect(groupingBy(Visit::of));
    return reviews.stream()
        .filter(each -> !alone(each) || visits.getOrDefault(Visit.of(each), List.of()).size() == 1)
        .toList();
  }

  /// The reviews of each visit that only single raters reviewed, and more than one.
  public static List<List<CohortReview>> unsettled(List<CohortReview> reviews) {
    var visits =
        reviews.stream().collect(groupingBy(Visit::of, LinkedHashMap::new, toList())).values();
    return visits.stream()
        .filter(visit -> visit.size() > 1 && visit.stream().allMatch(RatedVisits::alone))
        .toList();
  }

  private static boolean alone(CohortReview review) {
    return !review.occasion().rater().isEmpty();
  }

  /// A self-assessment is no review of another rater.
  private record Visit(String site, LocalDate from, LocalDate to, ReviewKind kind) {

    static Visit of(CohortReview review) {
      var occasion = review.occasion();
      return new Visit(occasion.site().id(), occasion.from(), occasion.to(), occasion.kind());
    }
  }
}
