package fidelity.report.docx.body;

import fidelity.report.CellContent;
import fidelity.report.CellContent.PageOf;
import fidelity.report.CellContent.Steps;
import fidelity.report.Prose;
import fidelity.report.Table.Align;
import fidelity.report.docx.style.WordStyle;

/// What stands in a table's cells.
///
/// @param paragraphs kept where the whole table is
record CellXml(ParagraphXml paragraphs, RunXml runs, Bookmarks bookmarks, Texts texts) {

  /// A cell's paragraph.
  ///
  /// @param kept whether its row stays on the page of the next
  String of(CellContent content, WordStyle style, Align align, boolean kept) {
    var paragraph = paragraphs.kept(kept || paragraphs.kept());
    return switch (content) {
      case Prose prose -> paragraph.of(style, set(align), runs.of(prose));
      case Steps steps -> paragraph.of(style, set(align), steps(steps));
      case PageOf(var heading) -> paragraph.of(style, set(align), link(heading));
    };
  }

  String text(WordStyle style, Align align, Prose prose) {
    return paragraphs.of(style, set(align), runs.of(prose));
  }

  private static String set(Align align) {
    return switch (align) {
      case LEFT -> "";
      case RIGHT -> "<w:jc w:val=\"right\"/>";
    };
  }

  private String steps(Steps steps) {
    return StepsXml.of(steps)
        + (steps.stress() ? runs.of(Prose.strong(steps.text())) : runs.plain(steps.text()));
  }

  /// A link to a heading with its page, which stands there once the reader's program counts pages.
  private String link(String heading) {
    var to = bookmarks.of(heading);
    return """
    <w:hyperlink w:anchor="%1$s" w:tooltip="%2$s" w:history="1">\
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> PAGEREF %1$s \\h </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>%3$s\
    <w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink>\
    """
        .formatted(to.name(), texts.of(to.heading().title()), runs.plain("→"));
  }
}
