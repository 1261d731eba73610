package fidelity.cli.check;

import fidelity.cli.console.Count;
import fidelity.cli.console.Notice;
import fidelity.cli.console.Severity;
import fidelity.cli.console.Version;
import fidelity.cli.outputs.Difference;
import fidelity.cli.outputs.ReportFile;
import fidelity.input.ReviewDocument;
import fidelity.scoring.Provenance;
import fidelity.scoring.ReportContent;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Holds a report against what its review gives today, by rendering it anew.
final class ReportChecker {

  /// What to do about a report that is not as it should be.
  static final String RENEW = "write it anew with 'fidelity score'";

  private final CheckedInputs inputs;

  ReportChecker(CheckedInputs inputs) {
    this.inputs = inputs;
  }

  /// What is to be said of a report of that review; nothing when it is current.
  Optional<Notice> check(ReportFile report, Provenance provenance, ReviewDocument review) {
    var rubric = inputs.rubricOf(provenance);
    if (rubric.isEmpty()) {
      return Optional.of(problem(report, unknownRubric(provenance)));
    }
    var scorecard = Scorer.score(rubric.get(), review.review());
    if (!provenance.equals(Provenance.of(scorecard, provenance.program()))) {
      return Optional.of(problem(report, "what it carries of its rubric was edited"));
    }
    var expected = new ByteArrayOutputStream();
    try {
      report.format().write(Improvements.of(scorecard), provenance.program(), expected);
      return report.hasBytes(expected.toByteArray())
          ? version(report, provenance)
          : compare(report, provenance, report.format().read(expected.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both sides are in memory
    }
  }

  private Optional<Notice> compare(ReportFile report, Provenance provenance, ReportContent right) {
    var differences = Difference.between(report.content(), right);
    if (!differences.isEmpty()) {
      return Optional.of(problem(report, edited(provenance, differences)));
    }
    return version(report, provenance)
        .or(
            () ->
                Optional.of(
                    note(report, "it says what it should, but fidelity writes other bytes")));
  }

  private static String edited(Provenance provenance, List<Difference> differences) {
    var first = differences.getFirst();
    var more = differences.size() - 1;
    var places = more == 0 ? "" : ", and %s".formatted(Count.of(more, "more place") + " differ");
    return isOurs(provenance)
        ? "it was edited: %s%s".formatted(first, places)
        : "fidelity %s made it, and fidelity %s says otherwise: %s%s"
            .formatted(provenance.program(), Version.number(), first, places);
  }

  private static Optional<Notice> version(ReportFile report, Provenance provenance) {
    return isOurs(provenance)
        ? Optional.empty()
        : Optional.of(
            note(
                report,
                "fidelity %s made it; fidelity %s says the same"
                    .formatted(provenance.program(), Version.number())));
  }

  private String unknownRubric(Provenance provenance) {
    return inputs.knowsRubric(provenance.rubricId())
        ? "rubric '%s' has changed since it was made".formatted(provenance.rubricId())
        : "it was made by rubric '%s', which is neither built in nor among the files checked"
            .formatted(provenance.rubricId());
  }

  private static boolean isOurs(Provenance provenance) {
    return provenance.program().equals(Version.number());
  }

  private static Notice problem(ReportFile report, String wrong) {
    return Notice.of(Severity.PROBLEM, report.place(), "report", "%s; %s".formatted(wrong, RENEW));
  }

  private static Notice note(ReportFile report, String what) {
    return Notice.of(Severity.NOTE, report.place(), "report", what);
  }
}
