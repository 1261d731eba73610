package fidelity.cohort.agreement;

import fidelity.cohort.agreement.Coefficient.Found;
import fidelity.cohort.agreement.Coefficient.NotDefined;
import fidelity.cohort.agreement.Coefficient.Why;

/// Gwet's AC2 (2014; AC1, 2008): agreement beyond chance, where chance is that of scores that are
/// hard to give. It does not collapse when nearly all scores are the same.
final class GwetAc2 {

  private GwetAc2() {}

  /// The coefficient over every score of the scale, of which there are at least two: so it is
  /// defined for a single pair.
  static Coefficient of(PairTable table, Weighting weighting) {
    if (table.pairs() == 0) {
      return new NotDefined(Why.TOO_FEW);
    }
    var greatest = weighting.disagreement(table.size() - 1);
    var observed = (double) table.observed(weighting) / table.pairs() / greatest;
    return new Found(1 - observed / (1 - chance(table, weighting)));
  }

  private static double chance(PairTable table, Weighting weighting) {
    var size = table.size();
    var greatest = (double) weighting.disagreement(size - 1);
    var agreements = 0.0;
    var hard = 0.0;
    for (var row = 0; row < size; row++) {
      for (var column = 0; column < size; column++) {
        agreements += 1 - weighting.disagreement(row - column) / greatest;
      }
      var share = (table.first(row) + table.second(row)) / (2.0 * table.pairs());
      hard += share * (1 - share);
    }
    return agreements / (size * (size - 1.0)) * hard;
  }
}
