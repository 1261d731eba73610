package fidelity.report.pdf;

import fidelity.problem.Message;
import fidelity.report.Report;
import fidelity.report.pdf.file.Painter;
import fidelity.report.pdf.file.TaggedFile;
import fidelity.report.pdf.page.HeaderFooter;
import fidelity.report.pdf.page.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a report as a PDF that is PDF/UA-1 and PDF/A-2a at once.
public final class PdfReportWriter {

  /// Writes the report and returns its warnings. Nothing is written unless all of it can be.
  public List<Message> write(Report report, OutputStream out) throws IOException {
    var layout = DocumentLayout.of(report.blocks());
    var glyphs = layout.glyphs();
    var headerFooter = new HeaderFooter(report.metadata(), new Typesetter(glyphs));
    var bytes = new ByteArrayOutputStream();
    var file = new TaggedFile(report.metadata(), layout.tags(), bytes);
    new Painter(layout.pages(), headerFooter).paint(file);
    file.close();
    bytes.writeTo(out);
    return glyphs.warnings();
  }
}
