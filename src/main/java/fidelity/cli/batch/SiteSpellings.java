package fidelity.cli.batch;

import fidelity.cli.batch.Finished.Reported;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds sites whose ids differ only in capital letters: they are two sites, and may be meant as
/// one.
final class SiteSpellings {

  private final Map<String, First> firsts = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /// The first review of a site.
  private record First(String id, String file) {}

  /// A warning for the first review that writes an id in another way.
  Optional<Diagnostic> look(Reported review) {
    var id = review.entry().occasion().site().id();
    var file = review.entry().origin().file();
    var first = firsts.computeIfAbsent(id.toLowerCase(Locale.ROOT), _ -> new First(id, file));
    return first.id().equals(id) || !told.add(id)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                review.place(),
                Subject.key("site"),
                Code.CASE_OF_SITE,
                Detail.name(id),
                Detail.name(first.id()),
                Detail.name(first.file())));
  }
}
