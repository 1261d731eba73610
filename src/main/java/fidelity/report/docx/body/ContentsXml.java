package fidelity.report.docx.body;

import fidelity.report.Block.Contents;
import fidelity.report.docx.body.Bookmarks.Bookmark;
import fidelity.report.docx.style.WordStyle;
import java.util.List;

/// The contents as Word's own field, its entries written by us, so that they are right before any
/// program has counted pages.
record ContentsXml(ParagraphXml paragraphs, RunXml runs, Texts texts) {

  private static final String BEGIN =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
          + " TOC \\o \"1-1\" \\h \\z </w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  /// The contents; nothing where nothing follows.
  String of(Contents contents, List<Bookmark> entries) {
    if (entries.isEmpty()) {
      return "";
    }
    var written = new StringBuilder();
    written.append(paragraphs.of(WordStyle.TOC_HEADING, runs.plain(contents.heading())));
    for (var entry : entries) {
      var begin = entry.equals(entries.getFirst()) ? BEGIN : "";
      var end = entry.equals(entries.getLast()) ? END : "";
      written.append(paragraphs.of(WordStyle.TOC_1, begin + link(entry) + end));
    }
    return written.toString();
  }

  private String link(Bookmark to) {
    var title = to.heading().title();
    return "<w:hyperlink w:anchor=\"%s\" w:tooltip=\"%s\" w:history=\"1\">%s</w:hyperlink>"
        .formatted(to.name(), texts.of(title), runs.plain(title));
  }
}
