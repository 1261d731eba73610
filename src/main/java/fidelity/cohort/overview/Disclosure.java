package fidelity.cohort.overview;

import fidelity.cohort.Grouping.Part;
import fidelity.cohort.statistics.Selection;
import fidelity.cohort.statistics.Statistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which figures of a cohort and of its parts are shown.
///
/// A figure is looked at with the reviews that it is made of, in the whole and in all parts: one
/// part may have to hide what another would give away.
final class Disclosure {

  private final Suppression suppression;

  /// The keys of the parts that show no figure.
  private final Set<List<String>> hidden;

  /// The keys of the parts that hide figures of a selection of their reviews.
  private final Map<Selection, Set<List<String>>> hiding = new HashMap<>();

  private Disclosure(Suppression suppression) {
    this.suppression = suppression;
    hidden = suppression.hidden(new Selection.All(), Set.of());
  }

  /// What may be shown of a cohort and its parts.
  ///
  /// @param all the whole, and all its parts, each with its reviews that count
  /// @param fewest of how many sites figures may be shown
  static Disclosure of(List<Part> all, int fewest) {
    return new Disclosure(Suppression.of(all, fewest));
  }

  /// The statistics of a part, as far as they are shown; what is not looks like figures of no
  /// review.
  Optional<Statistics> statistics(Part part) {
    return hidden.contains(part.keys())
        ? Optional.empty()
        : Optional.of(Statistics.of(part.cohort(), selection -> shows(part, selection)));
  }

  private boolean shows(Part part, Selection selection) {
    return suppression.showsAll()
        || !hiding
            .computeIfAbsent(selection, each -> suppression.hidden(each, hidden))
            .contains(part.keys());
  }
}
