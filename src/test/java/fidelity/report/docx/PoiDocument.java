package fidelity.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// A document as POI reads it: a line for every paragraph, cell and figure, after what its style
/// says it is.
final class PoiDocument {

  private final XWPFDocument file;
  private final List<String> lines = new ArrayList<>();

  private PoiDocument(XWPFDocument file) {
    this.file = file;
  }

  static List<String> lines(byte[] bytes) throws IOException {
    try (var file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var document = new PoiDocument(file);
      file.getBodyElements().forEach(document::add);
      return document.lines;
    }
  }

  private void add(IBodyElement element) {
    switch (element) {
      case XWPFParagraph paragraph -> add(paragraph);
      case XWPFTable table -> add(table);
      case XWPFSDT reply -> line("P", reply.getContent().getText());
      default -> throw new IllegalArgumentException(element.toString());
    }
  }

  private void add(XWPFParagraph paragraph) {
    for (var run : paragraph.getCTP().getRList()) {
      for (var drawing : run.getDrawingList()) {
        drawing.getInlineList().forEach(each -> line("Figure", each.getDocPr().getDescr()));
      }
    }
    line(role(file.getStyles().getStyle(paragraph.getStyleID()).getName()), paragraph.getText());
  }

  private static String role(String style) {
    return switch (style) {
      case "Title" -> "H1";
      case "heading 1", "TOC Heading" -> "H2";
      case "heading 2" -> "H3";
      case "toc 1" -> "Link";
      case "List Bullet", "Fact Bullet" -> "LBody";
      case "caption", "Table Title" -> "Caption";
      default -> "P";
    };
  }

  private void add(XWPFTable table) {
    for (var row : table.getRows()) {
      for (var cell : row.getTableCells()) {
        line(row.isRepeatHeader() ? "TH" : "TD", cell.getText().replaceAll("^→$", "#"));
      }
    }
  }

  private void line(String role, String text) {
    var said = Said.of(text);
    if (!said.isEmpty()) {
      lines.add(role + " " + said);
    }
  }
}
