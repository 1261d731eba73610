package fidelity.cohort.agreement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.agreement.Coefficient.Found;
import fidelity.cohort.agreement.KrippendorffAlpha.Metric;
import fidelity.cohort.statistics.Share;
import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Worked examples of others come out as they printed them, to their last decimal.
class PublishedExamplesTest {

  /// Agresti (1990), page 368: how often husbands and wives find sex fun.
  private static final PairAgreement COUPLES =
      table(new int[][] {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}});

  /// Gwet (2014): two abstractors of medical records.
  private static final int[][] ABSTRACTORS = {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};

  /// The data set "anxiety" of the R package irr: raters 1 and 2.
  private static final List<ScorePair> ANXIETY =
      pairs("3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3", "3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4");

  /// The review of the Finnish institute, and an invented second rater of it.
  private static final List<ScorePair> SECOND_RATER =
      pairs(
          "5 5 5 3 3 3 2 3 3 3 2 5 5 5 4 5 3 5 5 5 1 4 4 4 5",
          "5 5 4 3 3 2 2 3 4 3 2 5 5 4 4 5 2 5 5 4 1 4 3 4 5");

  /// Krippendorff's canonical data: four coders, twelve units, some not coded.
  private static final List<List<Points>> CODERS =
      List.of(
          unit(1, 1, 1),
          unit(2, 2, 3, 2),
          unit(3, 3, 3, 3),
          unit(3, 3, 3, 3),
          unit(2, 2, 2, 2),
          unit(1, 2, 3, 4),
          unit(4, 4, 4, 4),
          unit(1, 1, 2, 1),
          unit(2, 2, 2, 2),
          unit(5, 5, 5),
          unit(1, 1),
          unit(3));

  @Test
  void shroutAndFleissOfFourJudges() {
    var judges =
        new double[][] {
          {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
        };
    var icc = found(IntraclassCorrelation.of(judges));
    assertRounded(icc.value(), ".289764");
    assertInterval(icc, ".018787", ".761084");
  }

  @Test
  void agrestisCouples() {
    assertRounded(requireNonNull(COUPLES.kappa().get(Weighting.UNWEIGHTED)), ".1293303");
    assertRounded(requireNonNull(COUPLES.kappa().get(Weighting.LINEAR)), ".2373806");
    assertRounded(requireNonNull(COUPLES.kappa().get(Weighting.QUADRATIC)), ".3320456");
    assertError(COUPLES, Weighting.UNWEIGHTED, ".06860");
    assertError(COUPLES, Weighting.LINEAR, ".07832");
    assertError(COUPLES, Weighting.QUADRATIC, ".0973");
  }

  @Test
  void gwetsAbstractors() {
    var agreement = table(ABSTRACTORS);
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.LINEAR)), ".8429020");
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.QUADRATIC)), ".8921569");
    assertRounded(requireNonNull(agreement.ac2().get(Weighting.LINEAR)), ".9000227");
    assertRounded(requireNonNull(agreement.ac2().get(Weighting.QUADRATIC)), ".9402369");
    assertRounded(KrippendorffAlpha.of(units(cells(ABSTRACTORS)), Metric.INTERVAL), ".8926487");
  }

  @Test
  void anxietyOnAScaleOfSix() {
    var agreement = PairAgreement.of(new Scale(1, 6), ANXIETY);
    assertThat(agreement.closeness().exact()).isEqualTo(new Share(6, 20));
    assertThat(agreement.closeness().withinOne()).isEqualTo(new Share(13, 20));
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.UNWEIGHTED)), ".1194969");
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.LINEAR)), ".1891892");
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.QUADRATIC)), ".2967651");
    assertRounded(requireNonNull(agreement.ac2().get(Weighting.LINEAR)), ".4440154");
    assertRounded(requireNonNull(agreement.ac2().get(Weighting.QUADRATIC)), ".6515679");
    assertRounded(agreement.icc(), ".3075802");
    assertInterval(found(agreement.icc()), "-.1657", ".6582");
    assertRounded(KrippendorffAlpha.of(units(ANXIETY), Metric.INTERVAL), ".314346");
    assertRounded(KrippendorffAlpha.of(units(ANXIETY), Metric.ORDINAL), ".440078");
  }

  @Test
  void krippendorffsCodersWithGaps() {
    assertRounded(KrippendorffAlpha.of(CODERS, Metric.NOMINAL), ".743421");
    assertRounded(KrippendorffAlpha.of(CODERS, Metric.ORDINAL), ".815388");
    assertRounded(KrippendorffAlpha.of(CODERS, Metric.INTERVAL), ".849107");
  }

  @Test
  void aSecondRaterOfAWholeReview() {
    var agreement = PairAgreement.of(new Scale(1, 5), SECOND_RATER);
    assertThat(agreement.closeness())
        .isEqualTo(
            new Closeness(new Share(18, 25), new Share(25, 25), decimal("0.28"), decimal("0.2")));
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.UNWEIGHTED)), ".6236559");
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.LINEAR)), ".7858017");
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.QUADRATIC)), ".9015194");
    assertRounded(requireNonNull(agreement.ac2().get(Weighting.LINEAR)), ".8443753");
    assertRounded(requireNonNull(agreement.ac2().get(Weighting.QUADRATIC)), ".9439552");
    assertRounded(agreement.icc(), ".9050847");
    assertInterval(found(agreement.icc()), ".7876", ".9579");
  }

  /// Feinstein and Cicchetti's (1990) paradox: nearly all scores the same, kappa below 0.
  @Test
  void nearlyAllScoresTheSameMakeKappaAloneMislead() {
    var first = "5 5 4 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5";
    var second = "5 5 5 5 5 5 5 5 4 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5";
    var agreement = PairAgreement.of(new Scale(1, 5), pairs(first, second));
    assertThat(agreement.closeness().exact()).isEqualTo(new Share(23, 25));
    assertThat(agreement.closeness().withinOne()).isEqualTo(new Share(25, 25));
    assertRounded(requireNonNull(agreement.kappa().get(Weighting.LINEAR)), "-.04");
    assertRounded(requireNonNull(agreement.ac2().get(Weighting.LINEAR)), ".98");
    assertRounded(requireNonNull(agreement.ac2().get(Weighting.QUADRATIC)), ".99");
  }

  private static Optional<BigDecimal> decimal(String number) {
    return Optional.of(new BigDecimal(number));
  }

  private static Found found(Coefficient coefficient) {
    assertThat(coefficient).isInstanceOf(Found.class);
    return (Found) coefficient;
  }

  private static void assertRounded(Coefficient coefficient, String printed) {
    assertRounded(found(coefficient).value(), printed);
  }

  private static void assertError(PairAgreement agreement, Weighting weighting, String printed) {
    assertRounded(
        found(requireNonNull(agreement.kappa().get(weighting))).standardError().orElseThrow(),
        printed);
  }

  private static void assertInterval(Found found, String from, String to) {
    assertRounded(found.interval().orElseThrow().from(), from);
    assertRounded(found.interval().orElseThrow().to(), to);
  }

  private static void assertRounded(BigDecimal value, String printed) {
    var expected = new BigDecimal(printed);
    assertThat(value.setScale(expected.scale(), RoundingMode.HALF_UP)).isEqualTo(expected);
  }

  private static PairAgreement table(int[][] counts) {
    return PairAgreement.of(new Scale(1, counts.length), cells(counts));
  }

  private static List<ScorePair> cells(int[][] counts) {
    var pairs = new ArrayList<ScorePair>();
    for (var row = 0; row < counts.length; row++) {
      for (var column = 0; column < counts.length; column++) {
        var pair = new ScorePair(Points.of(row + 1), Points.of(column + 1));
        Stream.generate(() -> pair).limit(counts[row][column]).forEach(pairs::add);
      }
    }
    return pairs;
  }

  private static List<ScorePair> pairs(String first, String second) {
    var pairs = new ArrayList<ScorePair>();
    var others = second.split(" ", -1);
    var ones = first.split(" ", -1);
    for (var index = 0; index < ones.length; index++) {
      pairs.add(
          new ScorePair(
              Points.of(Integer.parseInt(ones[index])),
              Points.of(Integer.parseInt(others[index]))));
    }
    return pairs;
  }

  private static List<List<Points>> units(List<ScorePair> pairs) {
    return pairs.stream().map(pair -> List.of(pair.first(), pair.second())).toList();
  }

  private static List<Points> unit(int... scores) {
    return Arrays.stream(scores).mapToObj(Points::of).toList();
  }
}
