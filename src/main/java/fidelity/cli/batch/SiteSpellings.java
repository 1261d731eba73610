package fidelity.cli.batch;

import fidelity.cli.batch.Finished.Reported;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds sites whose ids differ only in capital letters: they are two sites, and may be meant as
/// one.
public final class SiteSpellings {

  private final Map<String, First> firsts = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /// The first review of a site.
  private record First(String id, String file) {}

  /// A warning for the first review that writes an id in another way.
  Optional<Diagnostic> look(Reported review) {
    var id = review.entry().occasion().site().id();
    return look(review.place(), id, review.entry().origin().file());
  }

  /// The same of a review at a place.
  ///
  /// @param id of its site
  /// @param file as others are told of it
  public Optional<Diagnostic> look(Place place, String id, String file) {
    var first = firsts.computeIfAbsent(id.toLowerCase(Locale.ROOT), _ -> new First(id, file));
    return first.id().equals(id) || !told.add(id)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                place,
                Subject.key("site"),
                Code.CASE_OF_SITE,
                Detail.name(id),
                Detail.name(first.id()),
                Detail.name(first.file())));
  }
}
