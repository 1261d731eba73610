package fidelity.cli.batch;

import fidelity.cli.batch.Finished.Reported;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.pseudonym.Pseudonyms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds sites whose ids differ only in capital letters: they are two sites, and may be meant as
/// one.
public final class SiteSpellings {

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, First> firsts = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /// Sites that are told by their ids.
  public SiteSpellings() {
    this(Pseudonyms.NONE);
  }

  /// Sites that are told by codes.
  SiteSpellings(Pseudonyms codes) {
    codes.codes().forEach((id, code) -> ids.put(code, id));
  }

  /// The first review of a site.
  ///
  /// @param name by which the site is told
  private record First(String id, String name, String file) {}

  /// A warning for the first review that writes an id in another way. Where sites are told by
  /// codes, it names the codes alone.
  Optional<Diagnostic> look(Reported review) {
    var name = review.entry().occasion().site().id();
    return look(
        review.place(),
        new First(ids.getOrDefault(name, name), name, review.entry().origin().file()));
  }

  /// The same of a review at a place.
  ///
  /// @param id of its site
  /// @param file as others are told of it
  public Optional<Diagnostic> look(Place place, String id, String file) {
    return look(place, new First(id, id, file));
  }

  private Optional<Diagnostic> look(Place place, First review) {
    var first = firsts.computeIfAbsent(review.id().toLowerCase(Locale.ROOT), _ -> review);
    return first.id().equals(review.id()) || !told.add(review.id())
        ? Optional.empty()
        : Optional.of(Diagnostic.of(place, Subject.key("site"), message(review, first)));
  }

  private static Message message(First review, First first) {
    return review.name().equals(review.id())
        ? Message.of(
            Code.CASE_OF_SITE,
            Detail.name(review.id()),
            Detail.name(first.id()),
            Detail.name(first.file()))
        : Message.of(
            Code.CASE_OF_CODED_SITE,
            Detail.name(review.name()),
            Detail.name(first.name()),
            Detail.name(first.file()));
  }
}
