package fidelity.report.pdf;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class ConformanceTest {

  @Test
  void aRichReportIsAccessibleAndFitForArchives() throws Exception {
    var out = new ByteArrayOutputStream();
    new PdfWriter().write(SampleReport.draft(), out);
    Conformance.check(out.toByteArray());
  }
}
