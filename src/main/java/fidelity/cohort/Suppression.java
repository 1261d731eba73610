package fidelity.cohort;

import fidelity.cohort.Grouping.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which parts of a cohort do not show a figure, so that it cannot be reckoned for fewer sites than
/// it may be shown of.
///
/// What is shown of a whole and of some of its parts can be subtracted: it gives the figure of the
/// parts that are hidden, all together. So these must be of enough sites, too. Where they are not,
/// the smallest part that is still shown is hidden as well, with its own parts.
///
/// @param parts the whole cohort, and all its parts
/// @param fewest of how many sites a figure may be shown
record Suppression(List<Part> parts, int fewest) {

  Suppression {
    parts = List.copyOf(parts);
  }

  /// The keys of the parts that hide a figure.
  ///
  /// @param of the reviews that the figure is made of
  /// @param already the keys of those that hide it in any case
  Set<List<String>> hidden(Function<Cohort, List<CohortReview>> of, Set<List<String>> already) {
    var sites =
        parts.stream().collect(Collectors.toMap(Part::keys, part -> sites(of.apply(part.cohort()))));
    var hidden = new HashSet<>(already);
    for (var part : parts) {
      if (sites(part, sites).size() < fewest) {
        hidden.add(part.keys());
      }
    }
    for (var next = exposed(sites, hidden); next.isPresent(); next = exposed(sites, hidden)) {
      var smallest = next.get();
      parts.stream().filter(smallest::holds).forEach(part -> hidden.add(part.keys()));
    }
    return hidden;
  }

  /// The part to be hidden next: the smallest of a whole whose hidden parts are of too few sites.
  private Optional<Part> exposed(
      Map<List<String>, Set<String>> sites, Set<List<String>> hidden) {
    return parts.stream()
        .filter(whole -> !hidden.contains(whole.keys()))
        .filter(whole -> exposes(whole, sites, hidden))
        .flatMap(
            whole ->
                children(whole).stream()
                    .filter(part -> !hidden.contains(part.keys()))
                    .min(Comparator.comparingInt(part -> sites(part, sites).size()))
                    .stream())
        .findFirst();
  }

  private boolean exposes(
      Part whole, Map<List<String>, Set<String>> sites, Set<List<String>> hidden) {
    var together = new HashSet<String>();
    children(whole).stream()
        .filter(part -> hidden.contains(part.keys()))
        .forEach(part -> together.addAll(sites(part, sites)));
    return !together.isEmpty() && together.size() < fewest;
  }

  private List<Part> children(Part whole) {
    var children = new ArrayList<Part>();
    for (var part : parts) {
      if (part.depth() == whole.depth() + 1 && whole.holds(part)) {
        children.add(part);
      }
    }
    return children;
  }

  private static Set<String> sites(
      Part part, Map<List<String>, Set<String>> sites) {
    return sites.getOrDefault(part.keys(), Set.of());
  }

  private static Set<String> sites(List<CohortReview> reviews) {
    return reviews.stream()
        .map(review -> review.occasion().site().id())
        .collect(Collectors.toSet());
  }
}
