package fidelity.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Report;
import fidelity.report.pdf.PdfReportWriter;
import fidelity.report.pdf.SampleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Milliseconds and kilobytes of a report as a page, beside the same as a PDF.
@Tag("bench")
class HtmlBenchTest {

  private static final int RUNS = 60;

  /// What writes a report.
  private interface Writer {
    byte[] write(Report report) throws IOException;
  }

  @Test
  void aPageBesideAPdf() throws IOException {
    var report = SampleReport.finished();
    Writer page = HtmlBenchTest::page;
    var text = page.write(report);
    System.out.printf(
        "html: %d kB, %d kB packed, %.1f ms; read back %.1f ms; pdf %d kB, %.1f ms%n",
        text.length / 1000,
        packed(text) / 1000,
        median(page, report),
        median(_ -> read(text), report),
        pdf(report).length / 1000,
        median(HtmlBenchTest::pdf, report));
    assertThat(text).hasSizeLessThan(500_000);
  }

  private static byte[] page(Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    HtmlReportWriter.write(report, out);
    return out.toByteArray();
  }

  private static byte[] pdf(Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfReportWriter().write(report, out);
    return out.toByteArray();
  }

  private static byte[] read(byte[] page) throws IOException {
    assertThat(HtmlContentReader.read(page).texts()).isNotEmpty();
    return page;
  }

  /// As a server sends it.
  private static int packed(byte[] page) {
    try (var deflater = new Deflater()) {
      deflater.setInput(page);
      deflater.finish();
      return deflater.deflate(new byte[page.length]);
    }
  }

  private static double median(Writer writer, Report report) throws IOException {
    var times = new double[RUNS];
    for (var run = 0; run < 2 * RUNS; run++) {
      var start = System.nanoTime();
      writer.write(report);
      times[run % RUNS] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }
}
