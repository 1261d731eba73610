package fidelity.report.pdf;

import fidelity.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// Written reports, as bytes.
final class Pdfs {

  private Pdfs() {}

  static byte[] written(Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfReportWriter().write(report, out);
    return out.toByteArray();
  }
}
