package fidelity.report.docx;

import fidelity.report.docx.file.WordFile;
import fidelity.report.docx.style.DocumentStyles;
import java.util.List;

/// What a document of our own looks like: A4 in the PDF's colours.
record OwnDesign() implements PageDesign {

  private static final int ACROSS = 11_906;
  private static final int MARGIN = 1080;

  /// The paper and its margins, A4, in twentieths of a point.
  static final String PAPER =
      """
      <w:pgSz w:w="%s" w:h="16838"/><w:pgMar w:top="1300" w:right="%2$s" w:bottom="1240" \
      w:left="%2$s" w:header="620" w:footer="560" w:gutter="0"/>\
      """
          .formatted(ACROSS, MARGIN);

  static final int WIDTH = ACROSS - 2 * MARGIN;

  @Override
  public DocumentStyles sheet(String language) {
    return DocumentStyles.own(language);
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public boolean evenPages() {
    return false;
  }

  @Override
  public String section(WordFile file, MarginXml own) {
    return referred("header", "default", file.margin("header", 1, own.header(), List.of()))
        + referred("header", "first", file.margin("header", 2, own.firstHeader(), List.of()))
        + referred("footer", "default", file.margin("footer", 1, own.footer(), List.of()))
        + referred("footer", "first", file.margin("footer", 2, own.footer(), List.of()))
        + PAPER
        + "<w:titlePg/>";
  }

  /// @param pages on which pages it stands: "default", "first" or "even"
  static String referred(String kind, String pages, String id) {
    return "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(kind, pages, id);
  }
}
