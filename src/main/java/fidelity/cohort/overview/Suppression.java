package fidelity.cohort.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fidelity.cohort.CohortReview;
import fidelity.cohort.Grouping.Part;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which parts of a cohort show no figures, so that these cannot be reckoned for fewer sites than
/// they may be shown of.
///
/// What is shown of a whole and of some of its parts can be subtracted: it gives the figure of the
/// parts that are hidden, all together. So these must be of enough sites, too. Where they are not,
/// the smallest part that is still shown is hidden as well, with its own parts.
///
/// @param parts the whole cohort, and all its parts, each after what it is a part of
/// @param within the parts of each, by its keys
/// @param fewest of how many sites figures may be shown
record Suppression(List<Part> parts, Map<List<String>, List<Part>> within, int fewest) {

  static Suppression of(List<Part> parts, int fewest) {
    var within =
        parts.stream()
            .filter(part -> part.depth() > 0)
            .collect(groupingBy(part -> part.keys().subList(0, part.depth() - 1)));
    return new Suppression(parts, within, fewest);
  }

  /// Whether each figure may be shown, however few sites it is of.
  boolean showsAll() {
    return fewest <= 1;
  }

  /// The keys of the parts that show no figures.
  Set<List<String>> hidden() {
    var sites = parts.stream().collect(toMap(Part::keys, part -> sites(part.cohort().reviews())));
    var hidden = new HashSet<List<String>>();
    sites.forEach(
        (part, own) -> {
          if (own.size() < fewest) {
            hidden.add(part);
          }
        });
    for (var whole : parts) {
      if (!hidden.contains(whole.keys())) {
        protect(within.getOrDefault(whole.keys(), List.of()), sites, hidden);
      }
    }
    return hidden;
  }

  /// Hides parts of a whole that is shown, until those hidden are of enough sites.
  private void protect(
      List<Part> inner, Map<List<String>, Set<String>> sites, Set<List<String>> hidden) {
    var next = smallestShown(inner, sites, hidden);
    while (next.isPresent() && exposed(inner, sites, hidden)) {
      var smallest = next.get();
      parts.stream().filter(smallest::holds).map(Part::keys).forEach(hidden::add);
      next = smallestShown(inner, sites, hidden);
    }
  }

  private static Optional<Part> smallestShown(
      List<Part> inner, Map<List<String>, Set<String>> sites, Set<List<String>> hidden) {
    return inner.stream()
        .filter(part -> !hidden.contains(part.keys()))
        .min(Comparator.comparingInt(part -> sites(part, sites).size()));
  }

  /// Whether the hidden ones are of too few sites, all together.
  private boolean exposed(
      List<Part> inner, Map<List<String>, Set<String>> sites, Set<List<String>> hidden) {
    var together = new HashSet<String>();
    inner.stream()
        .filter(part -> hidden.contains(part.keys()))
        .forEach(part -> together.addAll(sites(part, sites)));
    return !together.isEmpty() && together.size() < fewest;
  }

  private static Set<String> sites(Part part, Map<List<String>, Set<String>> sites) {
    return sites.getOrDefault(part.keys(), Set.of());
  }

  private static Set<String> sites(List<CohortReview> reviews) {
    return reviews.stream().map(review -> review.occasion().site().id()).collect(toSet());
  }
}
