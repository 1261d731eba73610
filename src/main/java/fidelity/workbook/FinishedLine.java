package fidelity.workbook;

import fidelity.cohort.CohortReview;
import fidelity.cohort.Position;
import fidelity.cohort.Schedule.Due;
import fidelity.cohort.Statistics;
import fidelity.review.Outcome;
import fidelity.review.Site;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A finished review with what its cohort says of it.
///
/// @param position none when the figures are hidden
record FinishedLine(Due due, Optional<Position> position) {

  /// A line for each finished review, in the cohort's order.
  static List<FinishedLine> of(CohortDraft draft) {
    var due =
        draft.overview().schedule().lines().stream()
            .filter(each -> each.review().finished())
            .toList();
    var positions = draft.overview().statistics().map(Statistics::positions).orElse(List.of());
    return IntStream.range(0, due.size())
        .mapToObj(
            index ->
                new FinishedLine(
                    due.get(index),
                    positions.isEmpty() ? Optional.empty() : Optional.of(positions.get(index))))
        .toList();
  }

  CohortReview entry() {
    return due.review();
  }

  Site site() {
    return entry().occasion().site();
  }

  BigDecimal total() {
    return entry().total().lowest();
  }

  BigDecimal item(int index) {
    return BigDecimal.valueOf(entry().items().get(index).lowest());
  }

  BigDecimal section(int index) {
    return entry().sections().get(index).lowest();
  }

  Optional<BigDecimal> percentile() {
    return position.map(Position::percentile);
  }

  Optional<BigDecimal> employmentRate() {
    return entry().outcome().map(FinishedLine::rate);
  }

  private static BigDecimal rate(Outcome outcome) {
    return BigDecimal.valueOf(outcome.employed())
        .divide(BigDecimal.valueOf(outcome.clients()), MathContext.DECIMAL64);
  }
}
