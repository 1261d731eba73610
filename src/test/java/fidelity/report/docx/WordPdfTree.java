package fidelity.report.docx;

import fidelity.report.pdf.StructureReader;
import fidelity.report.pdf.StructureReader.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The structure tree of a PDF that LibreOffice made of a document: a line for every node that has
/// text, after what it is.
///
/// LibreOffice names a paragraph by its style, so that a title, a caption and the heading of the
/// contents are known by name. It leaves out the alternative texts of charts, which another test
/// reads in the document itself. The dots of lists are in their texts, and it counts pages where
/// the document shows an arrow.
final class WordPdfTree {

  private static final Set<String> GROUPS =
      Set.of("Document", "Table", "TR", "THead", "TBody", "L", "LI", "TOC", "Sect", "Div");

  private final List<String> lines = new ArrayList<>();

  private WordPdfTree() {}

  static List<String> lines(byte[] pdf) throws IOException {
    var tree = new WordPdfTree();
    tree.add(StructureReader.readOther(pdf));
    return tree.lines;
  }

  private void add(Node node) {
    var role = named(node.role());
    if (GROUPS.contains(role)) {
      node.kids().forEach(this::add);
    } else if (role.equals("Figure")) {
      figure(node);
    } else {
      node.all("Figure").forEach(this::add);
      if (node.all("Figure").isEmpty()) {
        line(role, text(role, node));
      }
    }
  }

  /// A picture has its words, a chart the texts in it; what has neither is the word across a page.
  private void figure(Node node) {
    if (!node.alternative().isEmpty()) {
      line("Figure", node.alternative());
    } else if (!node.whole().isBlank()) {
      line("Figure", CHART);
    }
  }

  /// Stands for what a chart shows.
  static final String CHART = "(a chart)";

  private static String text(String role, Node node) {
    var pageOf = role.equals("TD") && !node.all("Link").isEmpty();
    if (role.equals("LBody")) {
      return node.whole().replaceFirst("^•", "");
    }
    return pageOf ? ExpectedDocument.PAGE : node.whole();
  }

  private static String named(String role) {
    return switch (role.replace("#20", " ")) {
      case "Title" -> "H1";
      case "H1", "Contents Heading" -> "H2";
      case "H2" -> "H3";
      case "TOCI" -> "Link";
      case "LBody" -> "LBody";
      case "Caption", "caption", "Table Title" -> "Caption";
      case "TH",
          "TD",
          "Figure",
          "Document",
          "Table",
          "TR",
          "THead",
          "TBody",
          "L",
          "LI",
          "TOC",
          "Sect",
          "Div" ->
          role;
      default -> "P";
    };
  }

  private void line(String role, String text) {
    var said = Said.of(text);
    if (!said.isEmpty()) {
      lines.add(role + " " + said);
    }
  }
}
