package fidelity.cli.compare;

import fidelity.cli.outputs.Reportable;
import fidelity.report.Report;
import fidelity.report.comparison.SourcesLayout;
import fidelity.rubric.Language;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the reports of reviews side by side tell.
public sealed interface ComparisonReport extends Reportable
    permits RatersReport,
        VisitsReport,
        TrendReport,
        ChangeReport,
        AgreementReport,
        CalibrationReport {

  /// What reviews are set side by side for.
  ComparisonKind kind();

  /// The reviews, in their order.
  List<Scorecard> reviews();

  /// The version of the program that the reports name.
  String version();

  /// What people read of them, on a terminal too.
  Report layout();

  /// What programs read of them, on one line without its end.
  String line();

  /// The language they are in.
  Language language();

  /// What the reports were made from.
  default ComparisonProvenance origin() {
    return ComparisonProvenance.of(kind(), reviews(), version());
  }

  /// What people read, and at its end what it was made from.
  @Override
  default Report document() {
    var sources = new SourcesLayout(origin(), Words.of(language()));
    return layout().carrying(origin().properties(), sources.blocks());
  }

  @Override
  default void json(OutputStream out) throws IOException {
    out.write((line() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
