package fidelity.workbook.cohort;

import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.cohort.Schedule.Due;
import fidelity.cohort.overview.Overview.ReviewLine;
import fidelity.cohort.statistics.Position;
import fidelity.review.Outcome;
import fidelity.review.Site;
import fidelity.rubric.Points;
import fidelity.scoring.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// A finished review with what its cohort says of it.
record FinishedLine(ReviewLine line) {

  /// A line for each finished review that counts, or that does not, in the cohort's order.
  static List<FinishedLine> of(CohortContext context, boolean counts) {
    return context.overview().reviews().stream()
        .filter(line -> line.review().finished() && line.counts() == counts)
        .map(FinishedLine::new)
        .toList();
  }

  /// When the site is due for its next review.
  Due due() {
    return line.due();
  }

  /// The review as the cohort keeps it.
  CohortReview entry() {
    return line.review();
  }

  /// The site that was reviewed.
  Site site() {
    return entry().occasion().site();
  }

  /// The total, which is one number in a finished review.
  BigDecimal total() {
    return entry().total().lowest();
  }

  /// An item's score, by the item's index in the rubric; none where it does not apply.
  Optional<BigDecimal> item(int index) {
    return entry().items().get(index).range().map(ItemRange::lowest).map(Points::number);
  }

  /// A section's score, by its index in the rubric; none where no item of it applies.
  Optional<BigDecimal> section(int index) {
    return entry().sections().get(index).map(Range::lowest);
  }

  /// The percentile rank of the total, from 0 to 100.
  Optional<BigDecimal> percentile() {
    return line.position().map(Position::percentile);
  }

  /// What part of the clients are employed, from 0 to 1.
  Optional<BigDecimal> employmentRate() {
    return entry().outcome().map(FinishedLine::rate);
  }

  private static BigDecimal rate(Outcome outcome) {
    return BigDecimal.valueOf(outcome.employed())
        .divide(BigDecimal.valueOf(outcome.clients()), MathContext.DECIMAL64);
  }
}
