package fidelity.cli.outputs;

import fidelity.problem.Message;
import fidelity.report.docx.DocxContentReader;
import fidelity.report.docx.DocxReportWriter;
import fidelity.report.docx.template.WordTemplate;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The report as a document for Word, to be edited before it is sent.
///
/// @param template the house's own document that it looks like; empty for our own design
public record DocxReport(Optional<WordTemplate> template) implements ReportFormat {

  /// The report in our own design.
  public DocxReport() {
    this(Optional.empty());
  }

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public List<Message> write(Reportable told, OutputStream out) throws IOException {
    return template
        .map(DocxReportWriter::new)
        .orElseGet(DocxReportWriter::new)
        .write(told.document(), out);
  }

  @Override
  public ReportContent read(byte[] bytes) throws IOException {
    return DocxContentReader.read(bytes);
  }

  @Override
  public SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    return DocxContentReader.properties(bytes);
  }

  @Override
  public boolean wrote(Map<String, String> properties) {
    return properties
        .getOrDefault(DocxReportWriter.TEMPLATE, "")
        .equals(template.map(WordTemplate::sha256).orElse(""));
  }
}
