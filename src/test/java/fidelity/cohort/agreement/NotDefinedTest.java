package fidelity.cohort.agreement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.cohort.agreement.Coefficient.Found;
import fidelity.cohort.agreement.Coefficient.NotDefined;
import fidelity.cohort.agreement.Coefficient.Why;
import fidelity.cohort.agreement.KrippendorffAlpha.Metric;
import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A figure that divides nothing by nothing says so; it is neither 1 nor 0.
class NotDefinedTest {

  private static final Scale SCALE = new Scale(1, 5);
  private static final ScorePair FIVES = pair(5, 5);

  @ParameterizedTest
  @EnumSource
  void noPairsTellNothing(Weighting weighting) {
    var agreement = PairAgreement.of(SCALE, List.of());
    assertThat(agreement.closeness().pairs()).isZero();
    assertThat(agreement.closeness().meanAbsolute()).isEmpty();
    assertThat(agreement.closeness().exact().share()).isEmpty();
    assertThat(requireNonNull(agreement.kappa().get(weighting)))
        .isEqualTo(new NotDefined(Why.TOO_FEW));
    assertThat(requireNonNull(agreement.ac2().get(weighting)))
        .isEqualTo(new NotDefined(Why.TOO_FEW));
    assertThat(agreement.icc()).isEqualTo(new NotDefined(Why.TOO_FEW));
  }

  @ParameterizedTest
  @EnumSource
  void ratersOfOneScoreThroughoutLeaveKappaUndefinedButNotAc2(Weighting weighting) {
    var agreement = PairAgreement.of(SCALE, Collections.nCopies(25, FIVES));
    assertThat(requireNonNull(agreement.kappa().get(weighting)))
        .isEqualTo(new NotDefined(Why.ONE_SCORE));
    assertThat(agreement.icc()).isEqualTo(new NotDefined(Why.ONE_SCORE));
    assertThat(requireNonNull(agreement.ac2().get(weighting))).isEqualTo(one());
  }

  @ParameterizedTest
  @EnumSource
  void eachRaterHasOneScoreOfTheirOwn(Weighting weighting) {
    var agreement = PairAgreement.of(SCALE, Collections.nCopies(10, pair(4, 5)));
    assertThat(value(requireNonNull(agreement.kappa().get(weighting)))).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void fullAgreementIsOneWithoutAnInterval(Weighting weighting) {
    var agreement = PairAgreement.of(SCALE, List.of(FIVES, pair(3, 3), pair(1, 1)));
    assertThat(requireNonNull(agreement.kappa().get(weighting)))
        .isEqualTo(new Found(BigDecimal.ONE, Optional.of(BigDecimal.ZERO), Optional.empty()));
    assertThat(agreement.icc()).isEqualTo(one());
    assertThat(requireNonNull(agreement.ac2().get(weighting))).isEqualTo(one());
  }

  @Test
  void aSinglePairHasNoCorrelation() {
    assertThat(PairAgreement.of(SCALE, List.of(pair(3, 4))).icc())
        .isEqualTo(new NotDefined(Why.TOO_FEW));
  }

  @Test
  void scoresThatOnlyCrossHaveNoSpreadToDivideBy() {
    assertThat(PairAgreement.of(SCALE, List.of(pair(1, 2), pair(2, 1))).icc())
        .isEqualTo(new NotDefined(Why.NO_SPREAD));
  }

  @ParameterizedTest
  @EnumSource
  void alphaNeedsTwoRatersAndTwoScores(Metric metric) {
    var five = Points.of(5);
    assertThat(KrippendorffAlpha.of(List.of(), metric)).isEqualTo(new NotDefined(Why.TOO_FEW));
    assertThat(KrippendorffAlpha.of(List.of(List.of(five), List.of(Points.of(1))), metric))
        .isEqualTo(new NotDefined(Why.TOO_FEW));
    assertThat(KrippendorffAlpha.of(List.of(List.of(five, five)), metric))
        .isEqualTo(new NotDefined(Why.ONE_SCORE));
  }

  @Test
  void halfAPointIsWithinOneAndOneAndAHalfIsNot() {
    var pairs = List.of(halves(7, 8), halves(6, 8), halves(5, 8));
    var closeness = PairAgreement.of(new Scale(1, 5, true), pairs).closeness();
    assertThat(closeness.exact().count()).isZero();
    assertThat(closeness.withinOne().count()).isEqualTo(2);
    assertThat(closeness.meanAbsolute()).contains(new BigDecimal("1"));
    assertThat(closeness.meanSigned()).contains(new BigDecimal("-1"));
  }

  @Test
  void whatIsNoScoreOfTheScaleIsRefused() {
    assertThatThrownBy(() -> PairAgreement.of(SCALE, List.of(halves(7, 8))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PairAgreement.of(SCALE, List.of(pair(5, 6))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Coefficient one() {
    return new Found(BigDecimal.ONE, Optional.empty(), Optional.empty());
  }

  private static BigDecimal value(Coefficient coefficient) {
    return ((Found) coefficient).value();
  }

  private static ScorePair pair(int first, int second) {
    return new ScorePair(Points.of(first), Points.of(second));
  }

  private static ScorePair halves(int first, int second) {
    return new ScorePair(new Points(first), new Points(second));
  }
}
