package fidelity.report.pdf;

import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.Fingerprint;
import fidelity.report.pdf.read.OpenedPdf;
import fidelity.report.pdf.read.PageTexts;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Reads what a PDF says, whoever wrote it.
public final class PdfContentReader {

  private PdfContentReader() {}

  /// The document's properties, the text of all its pages, and a hash of each page.
  ///
  /// @throws IOException when it is no sound PDF, or one too large to be a report
  public static ReportContent read(byte[] bytes) throws IOException {
    var file = OpenedPdf.of(bytes);
    return new ReportContent(file.properties(), lines(file), Fingerprint.of(file));
  }

  /// The document's properties alone, which is there much sooner than all the rest.
  ///
  /// @throws IOException when it is no sound PDF, or one too large to be a report
  public static SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    return OpenedPdf.of(bytes).properties();
  }

  private static SequencedMap<String, String> lines(OpenedPdf file) throws UnsoundFileException {
    var lines = new LinkedHashMap<String, String>();
    var page = 0;
    for (var texts : PageTexts.of(file)) {
      page++;
      var number = 0;
      for (var line : texts) {
        number++;
        lines.put("page %d, line %d".formatted(page, number), line);
      }
    }
    return lines;
  }
}
