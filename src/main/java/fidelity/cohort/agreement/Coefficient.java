package fidelity.cohort.agreement;

import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Rounded;
import fidelity.rubric.Identified;
import java.math.BigDecimal;
import java.util.Optional;

/// A figure of agreement that is at most 1, or why there is none.
public sealed interface Coefficient {

  /// A figure.
  ///
  /// @param standardError none where no formula for it is used
  /// @param interval its 95 % confidence interval; none where no formula for it is used, or at 1
  record Found(
      BigDecimal value, Optional<BigDecimal> standardError, Optional<ConfidenceInterval> interval)
      implements Coefficient {

    Found(double value) {
      this(Rounded.of(value), Optional.empty(), Optional.empty());
    }
  }

  /// No figure: the formula divides nothing by nothing. That is neither 1 nor 0.
  record NotDefined(Why why) implements Coefficient {}

  /// Why a figure is not defined.
  enum Why implements Identified {
    /// There are too few pairs of scores.
    TOO_FEW,
    /// The raters gave one and the same score throughout, so that nothing tells agreement from
    /// chance.
    ONE_SCORE,
    /// The scores differ between the raters alone, not between what they rated.
    NO_SPREAD
  }
}
