package fidelity.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Where a service stands: its latest review that counts, which may be unfinished, and the finished
/// one before.
public record Standing(CohortReview latest, Optional<CohortReview> before) {

  /// The services of the reviews that count, the lowest totals first; equal ones in their order.
  ///
  /// @param all those that count and all others, among which is the one before
  public static List<Standing> lowestFirst(Cohort counted, Cohort all) {
    var visits = all.reviews().stream().collect(groupingBy(Standing::site));
    return counted.reviews().stream()
        .collect(groupingBy(Standing::site, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(site -> of(latest(site.getValue()), visits.getOrDefault(site.getKey(), List.of())))
        .sorted(
            Comparator.comparing((Standing each) -> each.latest.total().lowest())
                .thenComparing(each -> each.latest.total().highest()))
        .toList();
  }

  private static Standing of(CohortReview latest, List<CohortReview> all) {
    var before =
        all.stream().filter(review -> !review.equals(latest) && !after(review, latest)).toList();
    return new Standing(
        latest, inTime(before).reversed().stream().filter(CohortReview::finished).findFirst());
  }

  private static CohortReview latest(List<CohortReview> reviews) {
    return inTime(reviews).getLast();
  }

  private static List<CohortReview> inTime(List<CohortReview> reviews) {
    return reviews.stream().sorted(Comparator.comparing(review -> review.occasion().to())).toList();
  }

  private static boolean after(CohortReview review, CohortReview other) {
    return review.occasion().to().isAfter(other.occasion().to());
  }

  private static String site(CohortReview review) {
    return review.occasion().site().id();
  }
}
