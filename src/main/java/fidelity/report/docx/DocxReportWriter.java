package fidelity.report.docx;

import fidelity.problem.Message;
import fidelity.report.Report;
import fidelity.report.docx.body.BodyXml;
import fidelity.report.docx.body.Texts;
import fidelity.report.docx.figure.FigureFrames;
import fidelity.report.docx.file.WordFile;
import fidelity.report.docx.file.WordProperties;
import fidelity.report.docx.style.WordLanguage;
import fidelity.report.docx.template.WordTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Writes a report as a document for Word, to be edited before it is sent. The same report and the
/// same template give the same bytes.
public final class DocxReportWriter {

  /// The property that tells by which template a document was made.
  public static final String TEMPLATE = "template_sha256";

  private final Optional<WordTemplate> template;
  private final PageDesign design;

  /// A writer in our own design.
  public DocxReportWriter() {
    template = Optional.empty();
    design = new OwnDesign();
  }

  /// A writer in the design of a house's own document.
  public DocxReportWriter(WordTemplate template) {
    this.template = Optional.of(template);
    this.design = new TemplateDesign(template);
  }

  /// Writes the report and returns its warnings. Nothing is written unless all of it can be.
  public List<Message> write(Report report, OutputStream out) throws IOException {
    var metadata = report.metadata();
    var language = WordLanguage.of(metadata.language());
    var sheet = design.sheet(language);
    var texts = new Texts();
    var file = WordFile.empty();
    file.add("styles", sheet.styles());
    file.add("numbering", sheet.numbering());
    file.add("settings", Settings.xml(language, design.evenPages()));
    var section = design.section(file, new MarginXml(metadata, texts, sheet.ids()));
    var figures = new FigureFrames(file, design.width(), metadata.language());
    var body = new BodyXml(report.blocks(), texts, sheet.ids(), figures, design.width());
    file.document(document(body.of(report.blocks()), section));
    var properties = new LinkedHashMap<>(metadata.properties());
    template.ifPresent(each -> properties.put(TEMPLATE, each.sha256()));
    file.describe(new WordProperties(metadata.carrying(properties), language));
    file.write(out);
    return texts.warnings();
  }

  private static String document(String body, String section) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
    <w:body>
    %s<w:sectPr>%s</w:sectPr>
    </w:body>
    </w:document>
    """
        .formatted(body, section);
  }
}
