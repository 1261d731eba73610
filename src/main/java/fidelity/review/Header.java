package fidelity.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What stands above a review: which service, when, who, for whom.
///
/// @param title the report's own title; empty for the standard one
/// @param rater who rated alone; empty where the assessors rated together
/// @param raters the reviews of the raters whose consensus this is; none for any other review
/// @param previous the last review of the service; none where the review names none
/// @param reported the day of the report
/// @param publisher who publishes it; empty when not named
/// @param assessors the assessors by role
/// @param recipients for whom the report is, by role
/// @param tags groups of the analyst's own that the review belongs to, by their names
public record Header(
    String title,
    Site site,
    Visit visit,
    String rater,
    List<RaterReview> raters,
    Optional<PreviousReview> previous,
    Optional<LocalDate> reported,
    ReviewKind kind,
    Status status,
    String publisher,
    List<String> assessors,
    List<String> recipients,
    SequencedMap<String, String> tags) {

  public Header {
    raters = List.copyOf(raters);
    assessors = List.copyOf(assessors);
    recipients = List.copyOf(recipients);
    tags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tags));
  }

  /// What stands above a review that is no consensus and names no last one.
  public Header(
      String title,
      Site site,
      Visit visit,
      String rater,
      Optional<LocalDate> reported,
      ReviewKind kind,
      Status status,
      String publisher,
      List<String> assessors,
      List<String> recipients,
      SequencedMap<String, String> tags) {
    this(
        title,
        site,
        visit,
        rater,
        List.of(),
        Optional.empty(),
        reported,
        kind,
        status,
        publisher,
        assessors,
        recipients,
        tags);
  }

  /// What stands above a review of which nothing else is known.
  public static Header of(Site site, Visit visit, Status status) {
    return new Header(
        "",
        site,
        visit,
        "",
        Optional.empty(),
        ReviewKind.INDEPENDENT,
        status,
        "",
        List.of(),
        List.of(),
        new LinkedHashMap<>());
  }

  /// The same after that last review.
  public Header after(Optional<PreviousReview> last) {
    return new Header(
        title,
        site,
        visit,
        rater,
        raters,
        last,
        reported,
        kind,
        status,
        publisher,
        assessors,
        recipients,
        tags);
  }

  /// Whether this is what raters agreed on who had each rated alone.
  public boolean consensus() {
    return !raters.isEmpty();
  }

  /// The document's day: that of the report, else the last of the visit.
  public LocalDate date() {
    return reported.orElse(visit.last());
  }
}
