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
import fidelity.scoring.Scorecard;
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
    if (!provenance.reviewName().equals(review.review().origin().name())) {
      var name = Detail.name(provenance.reviewName());
      return Optional.of(of(report, Message.of(Code.REPORT_OF_OTHER_REVIEW, name)));
    }
    var rubric = inputs.rubricOf(provenance);
    if (rubric.isEmpty()) {
      return Optional.of(of(report, unknownRubric(provenance)));
    }
    var scorecard = Scorer.score(rubric.get(), review.review());
    var right = Provenance.of(scorecard, provenance.program()).telling(provenance.plan());
    if (!provenance.equals(right)) {
      return Optional.of(of(report, Code.REPORT_STAMP_EDITED));
    }
    var rendered = rendered(report, provenance, scorecard);
    return report.hasBytes(rendered)
        ? version(report, provenance)
        : compare(report, provenance, rendered);
  }

  /// The report as this program would write it in the name of the version that wrote it.
  private static byte[] rendered(ReportFile report, Provenance provenance, Scorecard scorecard) {
    var bytes = new ByteArrayOutputStream();
    try {
      var all = Improvements.of(scorecard);
      var way = provenance.plan() ? all : all.withoutPlan();
      report.format().write(way, provenance.program(), bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
  }

  private static Optional<Diagnostic> compare(
      ReportFile report, Provenance provenance, byte[] bytes) {
    try {
      var content = report.content();
      var right = report.format().read(bytes);
      var differences = Difference.between(content, right);
      if (!differences.isEmpty()) {
        return Optional.of(of(report, edited(provenance, differences)));
      }
      var parts = Difference.parts(content, right);
      return parts.isEmpty()
          ? version(report, provenance).or(() -> Optional.of(of(report, Code.REPORT_OTHER_BYTES)))
          : Optional.of(of(report, changed(provenance, parts)));
    } catch (IOException e) {
      return Optional.of(of(report, ReportFile.why(e)));
    }
  }

  private static Message edited(Provenance provenance, List<Difference> differences) {
    return differing(
        provenance,
        Code.REPORT_EDITED,
        Code.REPORT_DIFFERS,
        differences.getFirst().details(),
        differences.size());
  }

  private static Message changed(Provenance provenance, List<String> parts) {
    return differing(
        provenance,
        Code.REPORT_CHANGED,
        Code.REPORT_LOOKS_DIFFERENT,
        List.of(Detail.name(parts.getFirst())),
        parts.size());
  }

  /// @param own the code where this version wrote the report
  /// @param others the code where another did, which is named before all else
  /// @param first what is told of the first place
  private static Message differing(
      Provenance provenance, Code own, Code others, List<Detail> first, int places) {
    var details = new ArrayList<Detail>();
    if (!isOurs(provenance)) {
      details.addAll(versions(provenance));
    }
    details.addAll(first);
    details.add(new Detail.MorePlaces(places - 1));
    return new Message(isOurs(provenance) ? own : others, details);
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
