package fidelity.cli.previous;

import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.problem.Diagnostic;
import fidelity.problem.Severity;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import java.util.List;
import java.util.Optional;

/// What has changed since the last review, as it is found beside the one that names it.
///
/// @param since that visit beside this one; none where no last review is named, or one that does
///     not fit
/// @param found why it does not fit, at most one problem
public record PreviousVisit(Optional<VisitComparison> since, List<Diagnostic> found) {

  static final PreviousVisit NONE = new PreviousVisit(Optional.empty(), List.of());

  public PreviousVisit {
    found = List.copyOf(found);
  }

  /// Reads the last review that a document names, and no other: what that one names in turn is its
  /// own business.
  ///
  /// @param scorecard the document's scores, by its own rubric or by another
  public static PreviousVisit of(ReviewDocument document, Scorecard scorecard, Rubrics shelf) {
    return document
        .review()
        .header()
        .previous()
        .map(named -> new PreviousFile(document, named, shelf).beside(scorecard))
        .orElse(NONE);
  }

  /// The problem as a warning, where the review is scored and reported all the same.
  public List<Diagnostic> warnings() {
    return found.stream().map(each -> each.as(Severity.WARNING)).toList();
  }
}
