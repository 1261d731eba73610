package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestScorecard;
import fidelity.report.review.ReportLayout;
import fidelity.scoring.improvement.Improvements;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A report by a scale of means from 1 to 4 is as accessible as any.
class OtherScalePdfTest {

  @Test
  void aScaleOfMeansIsAnAccessibleReportToo() throws Exception {
    var scorecard = TestScorecard.of(Path.of("samples/team-practice-2025.yaml"));
    var pdf = new ByteArrayOutputStream();
    assertThat(
            new PdfReportWriter()
                .write(ReportLayout.layOut(Improvements.of(scorecard), "test"), pdf))
        .isEmpty();
    Conformance.check(pdf.toByteArray());
  }
}
