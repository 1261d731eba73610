package fidelity.cohort;

import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which visits count in figures across sites. Several visits of one site are no independent ones.
public sealed interface Visits {

  String LATEST = "latest";
  String ALL = "all";

  /// Of each site its latest visit.
  record Latest() implements Visits {}

  /// Of each site its latest visit among those whose last day is in that year.
  record LatestOf(int year) implements Visits {}

  /// Every visit, so that a site counts as often as it was visited.
  record All() implements Visits {}

  /// How it is written: latest, all or a year.
  default String id() {
    return switch (this) {
      case Latest() -> LATEST;
      case LatestOf(var year) -> String.valueOf(year);
      case All() -> ALL;
    };
  }

  /// What is written like that; none where it is neither a word for it nor a year of four digits.
  static Optional<Visits> written(String text) {
    return switch (text) {
      case LATEST -> Optional.of(new Latest());
      case ALL -> Optional.of(new All());
      default ->
          text.matches("[0-9]{4}")
              ? Optional.of(new LatestOf(Integer.parseInt(text)))
              : Optional.empty();
    };
  }

  /// Those of a cohort's reviews that count. Of a visit that counts all do, but for those that
  /// raters wrote alone: they count by their consensus.
  default Cohort of(Cohort cohort) {
    var reviews = RatedVisits.counted(cohort.reviews());
    return new Cohort(
        cohort.rubric(),
        switch (this) {
          case All() -> reviews;
          case Latest() -> latest(reviews);
          case LatestOf(var year) -> latest(where(reviews, each -> each.to().getYear() == year));
        });
  }

  private static List<CohortReview> where(List<CohortReview> reviews, Predicate<Occasion> visit) {
    return reviews.stream().filter(review -> visit.test(review.occasion())).toList();
  }

  private static List<CohortReview> latest(List<CohortReview> reviews) {
    var byDays = Comparator.comparing(Occasion::to).thenComparing(Occasion::from);
    var latest =
        reviews.stream()
            .map(CohortReview::occasion)
            .collect(toMap(each -> each.site().id(), each -> each, maxBy(byDays)));
    return reviews.stream()
        .filter(
            review ->
                byDays.compare(review.occasion(), latest.get(review.occasion().site().id())) == 0)
        .toList();
  }
}
