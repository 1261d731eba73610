package fidelity.cli.batch;

import fidelity.cohort.Overview.View;

/// What the user chose for the files of a cohort.
///
/// @param view how the cohort is looked at
/// @param rubricGiven whether all reviews are scored by a rubric that the user gave
public record CohortChoices(View view, boolean rubricGiven) {

  /// Everything in one piece, each review by the rubric that it names.
  public static final CohortChoices PLAIN = new CohortChoices(View.PLAIN, false);
}
