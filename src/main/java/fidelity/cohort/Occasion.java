package fidelity.cohort;

import fidelity.review.Header;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Which site was reviewed, when and how.
///
/// @param from the first day of the visit
/// @param to the last day of the visit
/// @param rater who rated alone; empty where the assessors rated together
/// @param tags groups of the analyst's own, by their names
public record Occasion(
    Site site,
    LocalDate from,
    LocalDate to,
    String rater,
    ReviewKind kind,
    Status status,
    SequencedMap<String, String> tags) {

  public Occasion {
    tags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tags));
  }

  static Occasion of(Header header) {
    return new Occasion(
        header.site(),
        header.visit().first(),
        header.visit().last(),
        header.rater(),
        header.kind(),
        header.status(),
        header.tags());
  }
}
