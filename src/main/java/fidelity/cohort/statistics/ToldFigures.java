package fidelity.cohort.statistics;

import fidelity.cohort.CohortReview;

/// Which reviews the figures that are told are made of, so that figures of few sites stay unknown.
@FunctionalInterface
public interface ToldFigures {

  /// Every figure is made of all reviews that have it.
  ToldFigures ALL = Selection::has;

  /// Whether a review is among those that a figure is made of.
  ///
  /// @param selection the reviews that have the figure
  boolean madeOf(Selection selection, CohortReview review);
}
