package fidelity.report.docx;

import fidelity.report.DocumentMetadata;
import fidelity.report.docx.body.ParagraphXml;
import fidelity.report.docx.body.RunXml;
import fidelity.report.docx.body.Texts;
import fidelity.report.docx.style.StyleIds;
import fidelity.report.docx.style.WordStyle;

/// What stands above and below the text of every page.
record MarginXml(DocumentMetadata metadata, Texts texts, StyleIds styles) {

  private static final String TAB = "<w:r><w:tab/></w:r>";

  /// The header of ordinary pages: what the report is of, and the watermark's word.
  String header() {
    var line =
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"CBD6D9\"/></w:pBdr>";
    var runs = runs().plain(metadata.running()) + TAB + mark();
    return part("hdr", paragraph(WordStyle.HEADER, line, watermark() + runs));
  }

  /// That of the first page, which has its title.
  String firstHeader() {
    return part("hdr", paragraph(WordStyle.HEADER, "", watermark() + TAB + mark()));
  }

  /// A header that says nothing but the word across the page.
  String blankHeader() {
    return part("hdr", paragraph(WordStyle.HEADER, "", watermark()));
  }

  /// A footer that says nothing.
  String blankFooter() {
    return part("ftr", paragraph(WordStyle.FOOTER, "", ""));
  }

  /// The footer: what the report is, and the page's number among all.
  String footer() {
    var runs = runs().plain(metadata.footing()) + TAB + number();
    return part("ftr", paragraph(WordStyle.FOOTER, "", runs));
  }

  private String mark() {
    return runs().styled(WordStyle.STRONG, metadata.watermark());
  }

  private RunXml runs() {
    return new RunXml(texts, styles);
  }

  private String paragraph(WordStyle style, String properties, String runs) {
    return new ParagraphXml(styles, false).of(style, properties, runs);
  }

  private String number() {
    var number = new StringBuilder();
    for (var piece : metadata.pageOf().split("(?=\\{)|(?<=\\})", -1)) {
      number.append(
          switch (piece) {
            case "{0}" -> field("PAGE");
            case "{1}" -> field("NUMPAGES");
            default -> runs().plain(piece);
          });
    }
    return number.toString();
  }

  private static String field(String name) {
    return "<w:fldSimple w:instr=\" %s \"><w:r><w:t>1</w:t></w:r></w:fldSimple>".formatted(name);
  }

  /// The word across the page, as Word's own command makes it, so that its own command removes it.
  String watermark() {
    return metadata.watermark().isBlank() ? "" : Watermark.xml(texts.of(metadata.watermark()));
  }

  private static String part(String element, String paragraphs) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:%1$s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:w10="urn:schemas-microsoft-com:office:word">
    %2$s</w:%1$s>
    """
        .formatted(element, paragraphs);
  }
}
