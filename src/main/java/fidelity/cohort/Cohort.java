package fidelity.cohort;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fidelity.review.ReviewKind;
import fidelity.rubric.Rubric;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Reviews by one edition of one rubric, in an order that does not depend on how they were found.
public record Cohort(Rubric rubric, List<CohortReview> reviews) {

  public Cohort {
    reviews = reviews.stream().sorted(CohortReview.IN_ORDER).toList();
  }

  /// A cohort for each edition of a rubric, by a name for it: its id and version.
  public static SequencedMap<String, Cohort> byEdition(Collection<CohortReview> reviews) {
    var editions =
        reviews.stream()
            .collect(groupingBy(each -> Edition.of(each.rubric()), TreeMap::new, toList()));
    var names = editions.keySet().stream().collect(groupingBy(Edition::name));
    var cohorts = new LinkedHashMap<String, Cohort>();
    editions.forEach(
        (edition, same) ->
            cohorts.put(
                names.getOrDefault(edition.name(), List.of()).size() == 1
                    ? edition.name()
                    : edition.longName(),
                new Cohort(same.getFirst().rubric(), same)));
    return cohorts;
  }

  /// The reviews whose every item has one score, or does not apply. Only they have a total.
  public List<CohortReview> finished() {
    return reviews.stream().filter(CohortReview::finished).toList();
  }

  /// The reviews that have open items, and so no total.
  public List<CohortReview> unfinished() {
    return reviews.stream().filter(review -> !review.finished()).toList();
  }

  /// How many different sites were reviewed.
  public int sites() {
    return sites(reviews);
  }

  /// The names of the analyst's own groups that any review belongs to, in the order in which they
  /// first come.
  public List<String> tags() {
    return reviews.stream()
        .flatMap(review -> review.occasion().tags().sequencedKeySet().stream())
        .distinct()
        .toList();
  }

  /// The cohort's parts by what their reviews share, in the order of their keys.
  public SequencedMap<String, Cohort> split(By by) {
    var parts = new TreeMap<String, Cohort>();
    reviews.stream()
        .collect(groupingBy(by::key))
        .forEach((key, reviews) -> parts.put(key, new Cohort(rubric, reviews)));
    return parts;
  }

  /// Which of its reviews are among some that were chosen of it.
  public Predicate<CohortReview> chosen(Cohort chosen) {
    var same = Collections.newSetFromMap(new IdentityHashMap<CohortReview, Boolean>());
    same.addAll(chosen.reviews);
    return same::contains;
  }

  /// How many sites were visited more than once.
  public int visitedAgain() {
    var visits = reviews.stream().map(CohortReview::occasion).map(Visit::of).distinct();
    return (int)
        visits.collect(groupingBy(Visit::site, counting())).values().stream()
            .filter(count -> count > 1)
            .count();
  }

  /// How many visits there is more than one review of.
  public int reviewedTwice() {
    var visits = reviews.stream().map(CohortReview::occasion).map(Visit::of);
    return (int)
        visits.collect(groupingBy(each -> each, counting())).values().stream()
            .filter(count -> count > 1)
            .count();
  }

  /// How many reviews there are of each kind, in the order of the kinds.
  public SequencedMap<ReviewKind, Long> kinds() {
    return reviews.stream()
        .collect(groupingBy(review -> review.occasion().kind(), TreeMap::new, counting()));
  }

  /// How many different sites some reviews are of.
  public static int sites(List<CohortReview> reviews) {
    return (int) reviews.stream().map(review -> review.occasion().site().id()).distinct().count();
  }

  private record Visit(String site, LocalDate from, LocalDate to) {

    static Visit of(Occasion occasion) {
      return new Visit(occasion.site().id(), occasion.from(), occasion.to());
    }
  }
}
