package fidelity.workbook.cohort;

import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.cohort.Position;
import fidelity.cohort.Schedule.Due;
import fidelity.cohort.Statistics;
import fidelity.review.Outcome;
import fidelity.review.Site;
import fidelity.rubric.Points;
import fidelity.scoring.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A finished review with what its cohort says of it.
///
/// @param position its rank and percentile; none when the cohort's figures are hidden
record FinishedLine(Due due, Optional<Position> position) {

  /// A line for each finished review, in the cohort's order.
  static List<FinishedLine> of(CohortContext context) {
    var due =
        context.overview().schedule().lines().stream()
            .filter(each -> each.review().finished())
            .toList();
    var positions = context.overview().statistics().map(Statistics::positions).orElse(List.of());
    return IntStream.range(0, due.size())
        .mapToObj(
            index ->
                new FinishedLine(
                    due.get(index),
                    positions.isEmpty() ? Optional.empty() : Optional.of(positions.get(index))))
        .toList();
  }

  /// The review as the cohort keeps it.
  CohortReview entry() {
    return due.review();
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
    return position.map(Position::percentile);
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
