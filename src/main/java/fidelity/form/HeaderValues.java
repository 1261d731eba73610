package fidelity.form;

import fidelity.keys.book.TagLine;
import fidelity.review.Header;
import fidelity.review.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What heads a review, as fields hold it.
final class HeaderValues {

  private HeaderValues() {}

  static String between(Visit visit) {
    return visit.days().stream()
        .skip(1)
        .limit(Math.max(0, visit.days().size() - 2))
        .map(LocalDate::toString)
        .collect(Collectors.joining("\n"));
  }

  static Optional<LocalDate> last(Visit visit) {
    return visit.days().size() > 1 ? Optional.of(visit.last()) : Optional.empty();
  }

  static List<String> tags(Header header) {
    return header.tags().entrySet().stream()
        .map(each -> new TagLine(each.getKey(), each.getValue()).format())
        .toList();
  }
}
