package fidelity.cohort;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When every site of a cohort is due for its next review, a line for each review in its order.
public record Schedule(List<Due> lines) {

  public Schedule {
    lines = List.copyOf(lines);
  }

  /// The schedule of a cohort.
  ///
  /// @param asOf the day that due days are held against; without it nothing is overdue
  public static Schedule of(Cohort cohort, Optional<LocalDate> asOf) {
    var latest = new HashMap<String, CohortReview>();
    cohort.reviews().forEach(review -> latest.merge(site(review), review, Schedule::later));
    return new Schedule(
        cohort.reviews().stream().map(review -> line(review, latest, asOf)).toList());
  }

  /// The lines whose day has passed.
  public List<Due> overdue() {
    return lines.stream().filter(Due::overdue).toList();
  }

  private static Due line(
      CohortReview review, Map<String, CohortReview> latest, Optional<LocalDate> asOf) {
    var last = review.occasion().to();
    var followed =
        Optional.ofNullable(latest.get(site(review)))
            .filter(later -> later.occasion().to().isAfter(last))
            .isPresent();
    var day = followed ? Optional.<LocalDate>empty() : review.nextReview();
    return new Due(
        review, day, day.filter(due -> asOf.filter(due::isBefore).isPresent()).isPresent());
  }

  private static CohortReview later(CohortReview one, CohortReview other) {
    return one.occasion().to().isAfter(other.occasion().to()) ? one : other;
  }

  private static String site(CohortReview review) {
    return review.occasion().site().id();
  }

  /// When the site of a review is due for its next one.
  ///
  /// @param day the day; none when it is open, when the rubric does not say, and when the site was
  ///     reviewed again later, in the same cohort
  /// @param overdue whether the day has passed, when a date was given to hold it against
  public record Due(CohortReview review, Optional<LocalDate> day, boolean overdue) {}
}
