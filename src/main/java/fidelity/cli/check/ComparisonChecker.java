package fidelity.cli.check;

import fidelity.cli.check.difference.HeldReport;
import fidelity.cli.check.difference.WrittenBy;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.check.inputs.CheckedReview;
import fidelity.cli.compare.ComparisonReport;
import fidelity.cli.compare.RemadeComparison;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormat;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.scoring.comparison.ComparisonProvenance.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds a report of reviews side by side against what these reviews give today.
record ComparisonChecker(CheckedInputs inputs) {

  /// The problem or note about the report; empty when it is current.
  Optional<Diagnostic> check(ReportFile report, ComparisonProvenance origin) {
    var by = WrittenBy.of(origin.kind());
    var gone =
        origin.sources().stream()
            .filter(each -> review(each).isEmpty())
            .map(Source::name)
            .distinct()
            .toList();
    if (!gone.isEmpty()) {
      return found(report, by.anew(Code.COMPARED_REVIEW_GONE, new Detail.Names(gone)));
    }
    return origin.sources().stream()
        .filter(each -> inputs.rubrics().of(each.rubricSha256()).isEmpty())
        .findFirst()
        .map(
            each ->
                found(
                    report,
                    by.anew(
                        inputs.rubrics().unknown(each.rubricId()), Detail.name(each.rubricId()))))
        .orElseGet(() -> remade(report, origin));
  }

  private Optional<CheckedReview> review(Source source) {
    return inputs.reviews().find(source.name(), source.sha256());
  }

  private Optional<Diagnostic> remade(ReportFile report, ComparisonProvenance origin) {
    return new RemadeComparison(scorecards(origin), origin.program())
        .of(origin.kind())
        .filter(right -> right.origin().equals(origin))
        .map(right -> held(report, right, WrittenBy.of(origin.kind())))
        .orElseGet(() -> found(report, WrittenBy.of(origin.kind()).anew(Code.REPORT_STAMP_EDITED)));
  }

  private List<Scorecard> scorecards(ComparisonProvenance origin) {
    var scorecards = new ArrayList<Scorecard>();
    for (var source : origin.sources()) {
      var rubric = inputs.rubrics().of(source.rubricSha256()).orElseThrow();
      scorecards.add(Scorer.score(rubric, review(source).orElseThrow().document().review()));
    }
    return scorecards;
  }

  private Optional<Diagnostic> held(ReportFile report, ComparisonReport right, WrittenBy by) {
    return report
        .madeAs(inputs.formats())
        .map(format -> rendered(format, right))
        .map(bytes -> new HeldReport(report.place(), right.version(), by).against(bytes, report))
        .orElseGet(() -> found(report, Message.of(Code.REPORT_OTHER_TEMPLATE)));
  }

  /// The report as this program would write it in the name of the version that wrote it.
  private static byte[] rendered(ReportFormat format, ComparisonReport right) {
    var bytes = new ByteArrayOutputStream();
    try {
      format.write(right, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
  }

  private static Optional<Diagnostic> found(ReportFile report, Message message) {
    return Optional.of(Diagnostic.of(report.place(), Subject.REPORT, message));
  }
}
