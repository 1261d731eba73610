package fidelity.cohort.change;

import fidelity.rubric.Identified;
import java.math.BigDecimal;

/// What the signed-rank test of Wilcoxon (1945) says: whether changes lean to one side more than
/// chance would make them, by their order of size and not by their sizes.
public sealed interface SignedRank {

  /// Of fewer changes than these even changes that all go one way can be due to chance: the least
  /// p of five is 0.0625.
  int FEWEST = 6;

  /// The test.
  ///
  /// @param changed how many changes there are, without those that are none
  /// @param sum V, the sum of the ranks of what went up; whole or half
  /// @param p the chance, from 0 to 1, of a sum as far from the middle or farther on either side,
  ///     where up and down are equally likely
  record Tested(int changed, BigDecimal sum, BigDecimal p, Method method) implements SignedRank {}

  /// No test, because too little changed.
  ///
  /// @param changed how many changes there are, without those that are none
  record TooFew(int changed) implements SignedRank {}

  /// How the p was found.
  enum Method implements Identified {
    /// By counting all ways in which the signs can fall.
    EXACT,
    /// By the normal distribution, with corrections for ties and for continuity.
    NORMAL
  }
}
