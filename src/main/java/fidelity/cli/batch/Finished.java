package fidelity.cli.batch;

import fidelity.cli.batch.cohort.RowTable;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ReviewText;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import java.util.List;
import java.util.Map;

/// What a batch keeps of one input when all is done with it.
sealed interface Finished permits Finished.Reported, Attempt.Ended {

  /// A review whose reports are all there.
  ///
  /// @param place where the review begins
  /// @param reportName what its reports are called, without an ending
  /// @param rows its rows in the tables that have very many
  /// @param texts what is written in it
  /// @param thresholdReached whether its total is what `--fail-under` asks for
  /// @param written how many reports were written
  /// @param current how many were there already
  /// @param warnings what should be looked at again in the review
  /// @param reportWarnings warnings about reports: letters or texts that the format could not hold
  record Reported(
      Place place,
      CohortReview entry,
      String reportName,
      Map<RowTable, String> rows,
      List<ReviewText> texts,
      boolean thresholdReached,
      int written,
      int current,
      List<Diagnostic> warnings,
      List<Diagnostic> reportWarnings)
      implements Finished {

    /// Whether the review stands in a row of a table.
    boolean inTable() {
      return Attempt.isRow(place);
    }
  }
}
