package fidelity.report.html;

import static java.util.stream.Collectors.joining;

import fidelity.letters.PastedText;
import fidelity.report.Block;
import fidelity.report.Report;
import fidelity.report.pdf.ExpectedTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A page as a browser takes it, by the parser of the Nu validator.
final class PageText {

  /// What a page has beside the text of its report: the contents, whose words stand in headings,
  /// and the numbers of drawings, which a PDF has none of.
  private static final Set<String> FURNITURE = Set.of("nav", "details");

  private final Document page;

  private PageText(Document page) {
    this.page = page;
  }

  static String written(Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    HtmlReportWriter.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static PageText read(String html) throws IOException {
    try {
      var parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
      return new PageText(parser.parse(new InputSource(new StringReader(html))));
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  /// Every value of an attribute, in the order of the page.
  List<String> attributes(String name) {
    var values = new ArrayList<String>();
    var all = page.getElementsByTagName("*");
    for (var at = 0; at < all.getLength(); at++) {
      if (all.item(at) instanceof Element element && element.hasAttribute(name)) {
        values.add(element.getAttribute(name));
      }
    }
    return values;
  }

  /// The report's text in one line: of drawings their words, of tables no caption that is unseen.
  String said() {
    var said = new StringBuilder();
    add(page.getElementById("report"), said);
    return plain(said.toString());
  }

  private void add(Node node, StringBuilder said) {
    if (node instanceof Text text) {
      said.append(text.getData());
    } else if (node instanceof Element element && isSaid(element)) {
      var drawing = element.getLocalName().equals("svg");
      for (var kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
        if (!drawing || "title".equals(kid.getLocalName())) {
          add(kid, said);
        }
      }
      said.append(
          Set.of("strong", "small", "span", "a").contains(element.getLocalName()) ? "" : " ");
    }
  }

  private boolean isSaid(Element element) {
    return !FURNITURE.contains(element.getLocalName())
        && !element.getAttribute("class").equals("unseen")
        && !isPageNumber(element);
  }

  /// A link in a table in the place of a page's number: its text is the heading that it leads to.
  private boolean isPageNumber(Element element) {
    if (!element.getLocalName().equals("a")) {
      return false;
    }
    var heading = page.getElementById(element.getAttribute("href").substring(1));
    return bare(heading.getTextContent()).equals(bare(element.getTextContent()));
  }

  /// Without what stands between a heading and what is set aside at the end of its line.
  private static String bare(String text) {
    return plain(text).replaceAll("[ –]", "");
  }

  /// What a page of this report has to say, told from the report alone as for a PDF.
  static String expected(Report report) {
    return said(ExpectedTree.of(longest(report)));
  }

  /// The report without its contents, and with the longest of several versions.
  static Report longest(Report report) {
    return new Report(report.metadata(), longest(report.blocks()));
  }

  private static List<Block> longest(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Contents _ -> Stream.of();
                  case Block.Alternatives(var versions) -> longest(versions.getFirst()).stream();
                  default -> Stream.of(block);
                })
        .toList();
  }

  /// The texts of nodes of a PDF in one line, each behind its role; without bullets and page
  /// numbers.
  static String said(List<String> nodes) {
    return plain(
        nodes.stream()
            .filter(line -> !line.equals("Lbl •") && !line.startsWith("Link "))
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .collect(joining(" ")));
  }

  /// The text as it shows, any blanks as one.
  private static String plain(String text) {
    return PastedText.shown(text)
        .replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\uFDD0&&[^\\n\\t]]", "\uFFFD")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }
}
