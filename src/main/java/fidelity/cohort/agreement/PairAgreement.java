package fidelity.cohort.agreement;

import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import fidelity.scoring.comparison.RaterComparison;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How far two raters agree: in plain counts, and beyond chance.
///
/// @param kappa Cohen's kappa
/// @param ac2 Gwet's AC2
/// @param icc the intraclass correlation ICC(A,1)
public record PairAgreement(
    Closeness closeness,
    Map<Weighting, Coefficient> kappa,
    Map<Weighting, Coefficient> ac2,
    Coefficient icc) {

  public PairAgreement {
    kappa = Collections.unmodifiableMap(new EnumMap<>(kappa));
    ac2 = Collections.unmodifiableMap(new EnumMap<>(ac2));
  }

  /// The agreement of pairs of scores of one scale; all its scores are categories, also those that
  /// nobody gave.
  ///
  /// @throws IllegalArgumentException when a score is not on the scale
  public static PairAgreement of(Scale scale, List<ScorePair> pairs) {
    var table = PairTable.of(scale, pairs);
    var kappa = new EnumMap<Weighting, Coefficient>(Weighting.class);
    var ac2 = new EnumMap<Weighting, Coefficient>(Weighting.class);
    for (var weighting : Weighting.values()) {
      kappa.put(weighting, CohenKappa.of(table, weighting));
      ac2.put(weighting, GwetAc2.of(table, weighting));
    }
    return new PairAgreement(
        Closeness.of(pairs), kappa, ac2, IntraclassCorrelation.of(columns(pairs)));
  }

  /// The agreement of the scores that two raters gave, of what both have a score of.
  public static PairAgreement of(RaterComparison comparison) {
    var pairs =
        comparison.scored().stream()
            .map(
                item ->
                    new ScorePair(
                        item.firstScore().orElseThrow(), item.secondScore().orElseThrow()))
            .toList();
    return of(comparison.first().rubric().scale(), pairs);
  }

  /// Cohen's kappa with such weights.
  public Coefficient kappa(Weighting weighting) {
    return Objects.requireNonNull(kappa.get(weighting));
  }

  /// Gwet's AC2 with such weights.
  public Coefficient ac2(Weighting weighting) {
    return Objects.requireNonNull(ac2.get(weighting));
  }

  private static double[][] columns(List<ScorePair> pairs) {
    return pairs.stream()
        .map(pair -> new double[] {number(pair.first()), number(pair.second())})
        .toArray(double[][]::new);
  }

  private static double number(Points score) {
    return score.number().doubleValue();
  }
}
