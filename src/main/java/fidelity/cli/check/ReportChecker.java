package fidelity.cli.check;

import fidelity.cli.console.Count;
import fidelity.cli.console.Notice;
import fidelity.cli.console.Severity;
import fidelity.cli.console.Version;
import fidelity.cli.outputs.Difference;
import fidelity.cli.outputs.ReportContent;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.Reports;
import fidelity.input.ReviewDocument;
import fidelity.scoring.Scorer;
import fidelity.scoring.Stamp;
import fidelity.scoring.improvement.Improvements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Holds a report against what its review gives today, by rendering it anew.
final class ReportChecker {

  private static final String RENEW = "write it anew with 'fidelity score'";

  private final CheckedInputs inputs;

  ReportChecker(CheckedInputs inputs) {
    this.inputs = inputs;
  }

  /// What is to be said of a report of that review; nothing when it is current.
  Optional<Notice> check(ReportFile report, Stamp stamp, ReviewDocument review) {
    var rubric = inputs.rubricOf(stamp);
    if (rubric.isEmpty()) {
      return Optional.of(problem(report, unknownRubric(stamp)));
    }
    var scorecard = Scorer.score(rubric.get(), review.review());
    if (!stamp.equals(Stamp.of(scorecard, stamp.program()))) {
      return Optional.of(problem(report, "what it carries of its rubric was edited"));
    }
    var expected = new ByteArrayOutputStream();
    try {
      Reports.write(Improvements.of(scorecard), stamp.program(), report.format(), expected);
      return report.hasBytes(expected.toByteArray())
          ? version(report, stamp)
          : compare(report, stamp, ReportContent.read(report.format(), expected.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both sides are in memory
    }
  }

  private Optional<Notice> compare(ReportFile report, Stamp stamp, ReportContent right) {
    var differences = report.content().differencesFrom(right);
    if (!differences.isEmpty()) {
      return Optional.of(problem(report, edited(stamp, differences)));
    }
    return version(report, stamp)
        .or(
            () ->
                Optional.of(
                    note(report, "it says what it should, but fidelity writes other bytes")));
  }

  private static String edited(Stamp stamp, List<Difference> differences) {
    var first = differences.getFirst();
    var more = differences.size() - 1;
    var places = more == 0 ? "" : ", and %s".formatted(Count.of(more, "more place") + " differ");
    return isOurs(stamp)
        ? "it was edited: %s%s".formatted(first, places)
        : "fidelity %s made it, and fidelity %s says otherwise: %s%s"
            .formatted(stamp.program(), Version.number(), first, places);
  }

  private static Optional<Notice> version(ReportFile report, Stamp stamp) {
    return isOurs(stamp)
        ? Optional.empty()
        : Optional.of(
            note(
                report,
                "fidelity %s made it; fidelity %s says the same"
                    .formatted(stamp.program(), Version.number())));
  }

  private String unknownRubric(Stamp stamp) {
    return inputs.knowsRubric(stamp.rubric())
        ? "rubric '%s' has changed since it was made".formatted(stamp.rubric())
        : "it was made by rubric '%s', which is neither built in nor among the files checked"
            .formatted(stamp.rubric());
  }

  private static boolean isOurs(Stamp stamp) {
    return stamp.program().equals(Version.number());
  }

  private static Notice problem(ReportFile report, String wrong) {
    return Notice.of(Severity.PROBLEM, report.place(), "report", "%s; %s".formatted(wrong, RENEW));
  }

  private static Notice note(ReportFile report, String what) {
    return Notice.of(Severity.NOTE, report.place(), "report", what);
  }
}
