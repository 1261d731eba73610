package fidelity.cli.batch.cohort;

import fidelity.cli.console.CommandException;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cohort.CohortReview;
import fidelity.cohort.Trait;
import fidelity.cohort.overview.Overview.View;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Spelling;
import fidelity.rubric.Identified;
import java.util.ArrayList;
import java.util.List;

/// What the user chose for the files of a cohort.
///
/// @param view how the cohort is looked at
/// @param rubricGiven whether all reviews are scored by a rubric that the user gave
/// @param pseudonyms whether sites are told by codes
/// @param formats the formats of its reports beside those that every cohort has
public record CohortChoices(
    View view, boolean rubricGiven, boolean pseudonyms, List<ReportFormat> formats) {

  /// Everything in one piece, each review by the rubric that it names.
  public static final CohortChoices PLAIN = new CohortChoices(View.PLAIN, false, false, List.of());

  public CohortChoices {
    formats = List.copyOf(formats);
  }

  /// Refuses to split reviews by a tag that none of them has.
  ///
  /// @throws CommandException when there is such a tag, and there are reviews
  public void refuseUnknownGroups(List<CohortReview> reviews) {
    var unknown = reviews.isEmpty() ? List.<String>of() : view.by().unknownIn(reviews);
    if (!unknown.isEmpty()) {
      var known = new ArrayList<>(Identified.ids(Trait.class));
      reviews.forEach(review -> known.addAll(review.occasion().tags().keySet()));
      throw new CommandException(
          Code.UNKNOWN_GROUP,
          Detail.name(unknown.getFirst()),
          Spelling.suggestion(unknown.getFirst(), known.stream().distinct().toList()));
    }
  }
}
