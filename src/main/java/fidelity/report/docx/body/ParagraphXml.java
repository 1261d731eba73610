package fidelity.report.docx.body;

import fidelity.report.docx.style.StyleIds;
import fidelity.report.docx.style.WordStyle;

/// Paragraphs, each in a style.
///
/// @param kept whether they stay on the page of what follows
public record ParagraphXml(StyleIds styles, boolean kept) {

  /// A paragraph of these runs.
  public String of(WordStyle style, String runs) {
    return of(style, "", runs);
  }

  /// A paragraph with what the style leaves open: tabs, how its text stands.
  public String of(WordStyle style, String properties, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s%s</w:pPr>%s</w:p>\n"
        .formatted(styles.of(style), kept ? "<w:keepNext/>" : "", properties, runs);
  }

  /// The same paragraphs, on the page of what follows or not.
  ParagraphXml kept(boolean other) {
    return new ParagraphXml(styles, other);
  }
}
