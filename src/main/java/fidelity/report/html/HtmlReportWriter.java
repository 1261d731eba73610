package fidelity.report.html;

import fidelity.markup.MarkupWriter;
import fidelity.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a report as a page for browsers.
public final class HtmlReportWriter {

  private HtmlReportWriter() {}

  /// Writes the whole file. A page can show every letter, so there is nothing to warn of.
  public static void write(Report report, OutputStream out) throws IOException {
    var page = new ReportPage(report).markup();
    out.write(MarkupWriter.page(page).getBytes(StandardCharsets.UTF_8));
  }
}
