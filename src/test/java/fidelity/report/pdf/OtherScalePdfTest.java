package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.report.review.ReportLayout;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A report by a scale of means from 1 to 4 is as accessible as any.
class OtherScalePdfTest {

  @Test
  void aScaleOfMeansIsAnAccessibleReportToo() throws Exception {
    var document = ReviewReader.read(Path.of("samples/team-practice-2025.yaml"), new Rubrics());
    var scorecard = Scorer.score(document.rubric(), document.review());
    var pdf = new ByteArrayOutputStream();
    assertThat(
            new PdfReportWriter()
                .write(ReportLayout.layOut(Improvements.of(scorecard), "test"), pdf))
        .isEmpty();
    Conformance.check(pdf.toByteArray());
  }
}
