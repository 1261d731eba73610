package fidelity.cohort.overview;

import static java.util.stream.Collectors.groupingBy;

import fidelity.cohort.CohortReview;
import fidelity.cohort.Grouping.Part;
import fidelity.cohort.statistics.Selection;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.ToldFigures;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which figures of a cohort and of its parts are shown.
///
/// Parts of few sites show none. Of the others each figure is made of the reviews that its pools
/// tell it of: the smallest parts that are shown, and in each what is left of it.
final class Disclosure {

  /// The keys of the parts that show no figure.
  private final Set<List<String>> hidden;

  private final ToldFigures figures;

  private Disclosure(Set<List<String>> hidden, ToldFigures figures) {
    this.hidden = hidden;
    this.figures = figures;
  }

  /// What may be shown of a cohort and its parts.
  ///
  /// @param all the whole, and all its parts, each with its reviews that count
  /// @param fewest of how many sites figures may be shown
  static Disclosure of(List<Part> all, int fewest) {
    var suppression = Suppression.of(all, fewest);
    var hidden = suppression.hidden();
    return new Disclosure(
        hidden, suppression.showsAll() ? ToldFigures.ALL : new Told(pools(all, hidden, fewest)));
  }

  /// The statistics of a part, as far as they are shown; what is not looks like figures of no
  /// review.
  Optional<Statistics> statistics(Part part) {
    return hidden.contains(part.keys())
        ? Optional.empty()
        : Optional.of(Statistics.of(part.cohort(), figures));
  }

  private static List<Pool> pools(List<Part> all, Set<List<String>> hidden, int fewest) {
    var innermost = new IdentityHashMap<CohortReview, List<String>>();
    for (var part : all) {
      if (!hidden.contains(part.keys())) {
        part.cohort().reviews().forEach(review -> innermost.put(review, part.keys()));
      }
    }
    var whole = all.getFirst().cohort();
    return whole.reviews().stream()
        .collect(groupingBy(review -> innermost.getOrDefault(review, List.of())))
        .values()
        .stream()
        .map(reviews -> Pool.of(whole.rubric(), reviews, fewest))
        .toList();
  }

  /// What cells tell, worked out once for each kind of figure.
  private record Told(List<Pool> pools, Map<Selection, Set<CohortReview>> known)
      implements ToldFigures {

    Told(List<Pool> pools) {
      this(pools, new HashMap<>());
    }

    @Override
    public boolean madeOf(Selection selection, CohortReview review) {
      return known.computeIfAbsent(selection, this::told).contains(review);
    }

    private Set<CohortReview> told(Selection selection) {
      var told = Collections.newSetFromMap(new IdentityHashMap<CohortReview, Boolean>());
      pools.forEach(pool -> told.addAll(pool.told(selection)));
      return told;
    }
  }
}
