package fidelity.cli.check;

import fidelity.cli.console.Version;
import fidelity.cli.outputs.Difference;
import fidelity.cli.outputs.ReportFile;
import fidelity.input.ReviewDocument;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import fidelity.scoring.Provenance;
import fidelity.scoring.ReportContent;
import fidelity.scoring.Scorer;
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

  /// The problem or note about a report of that review; empty when the report is current.
  Optional<Diagnostic> check(ReportFile report, Provenance provenance, ReviewDocument review) {
    var rubric = inputs.rubricOf(provenance);
    if (rubric.isEmpty()) {
      return Optional.of(of(report, unknownRubric(provenance)));
    }
    var scorecard = Scorer.score(rubric.get(), review.review());
    if (!provenance.equals(Provenance.of(scorecard, provenance.program()))) {
      return Optional.of(of(report, Code.REPORT_STAMP_EDITED));
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

  private Optional<Diagnostic> compare(
      ReportFile report, Provenance provenance, ReportContent right) {
    var differences = Difference.between(report.content(), right);
    if (!differences.isEmpty()) {
      return Optional.of(of(report, edited(provenance, differences)));
    }
    return version(report, provenance).or(() -> Optional.of(of(report, Code.REPORT_OTHER_BYTES)));
  }

  private static Message edited(Provenance provenance, List<Difference> differences) {
    var details = new ArrayList<Detail>();
    if (!isOurs(provenance)) {
      details.addAll(versions(provenance));
    }
    details.addAll(differences.getFirst().details());
    details.add(new Detail.MorePlaces(differences.size() - 1));
    return new Message(isOurs(provenance) ? Code.REPORT_EDITED : Code.REPORT_DIFFERS, details);
  }

  private static List<Detail> versions(Provenance provenance) {
    return List.of(Detail.name(provenance.program()), Detail.name(Version.number()));
  }

  private static Optional<Diagnostic> version(ReportFile report, Provenance provenance) {
    return isOurs(provenance)
        ? Optional.empty()
        : Optional.of(of(report, new Message(Code.REPORT_OTHER_VERSION, versions(provenance))));
  }

  private Message unknownRubric(Provenance provenance) {
    return Message.of(
        inputs.knowsRubric(provenance.rubricId())
            ? Code.RUBRIC_CHANGED
            : Code.REPORT_RUBRIC_MISSING,
        Detail.name(provenance.rubricId()));
  }

  private static boolean isOurs(Provenance provenance) {
    return provenance.program().equals(Version.number());
  }

  private static Diagnostic of(ReportFile report, Code code) {
    return of(report, Message.of(code));
  }

  private static Diagnostic of(ReportFile report, Message message) {
    return Diagnostic.of(report.place(), Subject.REPORT, message);
  }
}
