package fidelity.cli.outputs;

import fidelity.problem.Message;
import fidelity.report.pdf.PdfContentReader;
import fidelity.report.pdf.PdfReportWriter;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SequencedMap;

/// The report as an accessible PDF.
public record PdfReport() implements ReportFormat {

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public List<Message> write(Reportable told, OutputStream out) throws IOException {
    return new PdfReportWriter().write(told.document(), out);
  }

  @Override
  public ReportContent read(byte[] bytes) throws IOException {
    return PdfContentReader.read(bytes);
  }

  @Override
  public SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    return PdfContentReader.properties(bytes);
  }
}
