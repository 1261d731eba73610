package fidelity.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Where a service stands: its latest review, which may be unfinished, and the finished one before.
public record Standing(CohortReview latest, Optional<CohortReview> before) {

  /// The services of a cohort, the lowest totals first; equal ones in the cohort's order.
  public static List<Standing> lowestFirst(Cohort cohort) {
    return cohort.reviews().stream()
        .collect(groupingBy(review -> review.occasion().site().id(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(Standing::of)
        .sorted(
            Comparator.comparing((Standing each) -> each.latest.total().lowest())
                .thenComparing(each -> each.latest.total().highest()))
        .toList();
  }

  private static Standing of(List<CohortReview> reviews) {
    var inTime =
        reviews.stream().sorted(Comparator.comparing(review -> review.occasion().to())).toList();
    return new Standing(
        inTime.getLast(),
        inTime.reversed().stream().skip(1).filter(CohortReview::finished).findFirst());
  }
}
