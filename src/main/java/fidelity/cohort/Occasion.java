package fidelity.cohort;

import fidelity.review.Header;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
import java.time.LocalDate;

/// Which site was reviewed, when and how.
///
/// @param from the first day of the visit
/// @param to the last day of the visit
public record Occasion(Site site, LocalDate from, LocalDate to, ReviewKind kind, Status status) {

  static Occasion of(Header header) {
    return new Occasion(
        header.site(),
        header.visit().first(),
        header.visit().last(),
        header.kind(),
        header.status());
  }
}
