package fidelity.cli.check;

import fidelity.cli.console.Version;
import fidelity.cli.outputs.Difference;
import fidelity.cli.outputs.ReportContent;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.Reports;
import fidelity.input.ReviewDocument;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import fidelity.scoring.Scorer;
import fidelity.scoring.Stamp;
import fidelity.scoring.improvement.Improvements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds a report against what its review gives today, by rendering it anew.
final class ReportChecker {

  private final CheckedInputs inputs;

  ReportChecker(CheckedInputs inputs) {
    this.inputs = inputs;
  }

  /// What is to be said of a report of that review; nothing when it is current.
  Optional<Diagnostic> check(ReportFile report, Stamp stamp, ReviewDocument review) {
    var rubric = inputs.rubricOf(stamp);
    if (rubric.isEmpty()) {
      return Optional.of(of(report, unknownRubric(stamp)));
    }
    var scorecard = Scorer.score(rubric.get(), review.review());
    if (!stamp.equals(Stamp.of(scorecard, stamp.program()))) {
      return Optional.of(of(report, Code.REPORT_STAMP_EDITED));
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

  private Optional<Diagnostic> compare(ReportFile report, Stamp stamp, ReportContent right) {
    var differences = report.content().differencesFrom(right);
    if (!differences.isEmpty()) {
      return Optional.of(of(report, edited(stamp, differences)));
    }
    return version(report, stamp).or(() -> Optional.of(of(report, Code.REPORT_OTHER_BYTES)));
  }

  private static Message edited(Stamp stamp, List<Difference> differences) {
    var details = new ArrayList<Detail>();
    if (!isOurs(stamp)) {
      details.addAll(versions(stamp));
    }
    details.addAll(differences.getFirst().details());
    details.add(new Detail.MorePlaces(differences.size() - 1));
    return new Message(isOurs(stamp) ? Code.REPORT_EDITED : Code.REPORT_DIFFERS, details);
  }

  private static List<Detail> versions(Stamp stamp) {
    return List.of(Detail.name(stamp.program()), Detail.name(Version.number()));
  }

  private static Optional<Diagnostic> version(ReportFile report, Stamp stamp) {
    return isOurs(stamp)
        ? Optional.empty()
        : Optional.of(of(report, new Message(Code.REPORT_OTHER_VERSION, versions(stamp))));
  }

  private Message unknownRubric(Stamp stamp) {
    return Message.of(
        inputs.knowsRubric(stamp.rubric()) ? Code.RUBRIC_CHANGED : Code.REPORT_RUBRIC_MISSING,
        Detail.name(stamp.rubric()));
  }

  private static boolean isOurs(Stamp stamp) {
    return stamp.program().equals(Version.number());
  }

  private static Diagnostic of(ReportFile report, Code code) {
    return of(report, Message.of(code));
  }

  private static Diagnostic of(ReportFile report, Message message) {
    return Diagnostic.of(report.place(), Subject.REPORT, message);
  }
}
