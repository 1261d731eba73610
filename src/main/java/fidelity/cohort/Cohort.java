package fidelity.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fidelity.rubric.Rubric;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

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

  /// The reviews whose every item has one score. Statistics are made of these alone.
  public List<CohortReview> finished() {
    return reviews.stream().filter(CohortReview::finished).toList();
  }

  /// The reviews that are counted and listed but not averaged.
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

  static int sites(List<CohortReview> reviews) {
    return (int) reviews.stream().map(review -> review.occasion().site().id()).distinct().count();
  }
}
