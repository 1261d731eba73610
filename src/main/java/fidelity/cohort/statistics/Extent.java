package fidelity.cohort.statistics;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import java.util.List;

/// Of how many reviews a figure is.
///
/// @param sites of how many different sites they are
public record Extent(int reviews, int sites) {

  /// Of fewer sites than these no alpha and no correlation is told without a warning.
  public static final int FEW = 10;

  static Extent of(List<CohortReview> reviews) {
    return new Extent(reviews.size(), Cohort.sites(reviews));
  }

  /// Whether there are too few sites for alpha or a correlation to be told without a warning.
  public boolean few() {
    return sites < FEW;
  }

  /// Whether each review is of another site, as intervals of confidence take for granted.
  boolean independent() {
    return reviews == sites;
  }
}
