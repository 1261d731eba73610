package fidelity.cli.check;

import fidelity.cli.check.difference.HeldReport;
import fidelity.cli.check.difference.WrittenBy;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.check.inputs.CheckedReview;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReviewReport;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import fidelity.scoring.Provenance;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.improvement.Improvements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Holds a report against what its review gives today, by rendering it anew.
final class ReportChecker {

  private static final WrittenBy BY = WrittenBy.SCORE_OR_BATCH;

  private final CheckedInputs inputs;

  ReportChecker(CheckedInputs inputs) {
    this.inputs = inputs;
  }

  /// The problem or note about a report of that review; empty when the report is current.
  Optional<Diagnostic> check(ReportFile report, Provenance provenance, CheckedReview review) {
    if (!provenance.reviewName().equals(review.origin().name())) {
      var name = Detail.name(provenance.reviewName());
      return Optional.of(of(report, Message.of(Code.REPORT_OF_OTHER_REVIEW, name)));
    }
    var rubric = inputs.rubrics().of(provenance.rubricSha256());
    if (rubric.isEmpty()) {
      return Optional.of(
          of(
              report,
              BY.anew(
                  inputs.rubrics().unknown(provenance.rubricId()),
                  Detail.name(provenance.rubricId()))));
    }
    var document = review.document();
    var scorecard = Scorer.score(rubric.get(), document.review());
    var since = inputs.since(document, scorecard);
    var right =
        Provenance.of(scorecard, provenance.program())
            .telling(provenance.plan())
            .beside(since.map(VisitComparison::before));
    if (!provenance.previous().equals(right.previous())) {
      return Optional.of(of(report, Code.REPORT_OTHER_PREVIOUS));
    }
    if (!provenance.equals(right)) {
      return Optional.of(of(report, BY.anew(Code.REPORT_STAMP_EDITED)));
    }
    return report
        .madeAs(inputs.formats())
        .map(format -> rendered(format, provenance, scorecard, since))
        .map(bytes -> held(report, provenance).against(bytes, report))
        .orElseGet(() -> Optional.of(of(report, Code.REPORT_OTHER_TEMPLATE)));
  }

  private static HeldReport held(ReportFile report, Provenance provenance) {
    return new HeldReport(report.place(), provenance.program(), BY);
  }

  /// The report as this program would write it in the name of the version that wrote it.
  private static byte[] rendered(
      ReportFormat format,
      Provenance provenance,
      Scorecard scorecard,
      Optional<VisitComparison> since) {
    var bytes = new ByteArrayOutputStream();
    try {
      var all = Improvements.of(scorecard);
      var way = provenance.plan() ? all : all.withoutPlan();
      format.write(new ReviewReport(way, since, provenance.program()), bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
  }

  private static Diagnostic of(ReportFile report, Code code) {
    return of(report, Message.of(code));
  }

  private static Diagnostic of(ReportFile report, Message message) {
    return Diagnostic.of(report.place(), Subject.REPORT, message);
  }
}
