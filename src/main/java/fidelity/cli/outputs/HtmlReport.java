package fidelity.cli.outputs;

import fidelity.problem.Message;
import fidelity.report.html.HtmlContentReader;
import fidelity.report.html.HtmlReportWriter;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SequencedMap;

/// The report as a page for browsers.
public record HtmlReport() implements ReportFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<Message> write(Reportable told, OutputStream out) throws IOException {
    HtmlReportWriter.write(told.document(), out);
    return List.of();
  }

  @Override
  public ReportContent read(byte[] bytes) throws IOException {
    return HtmlContentReader.read(bytes);
  }

  @Override
  public SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    return HtmlContentReader.properties(bytes);
  }
}
