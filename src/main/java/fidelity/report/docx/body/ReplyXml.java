package fidelity.report.docx.body;

import fidelity.report.Block.Reply;
import fidelity.report.docx.style.WordStyle;

/// The place where a service replies: a content control that a program finds by its tag.
record ReplyXml(ParagraphXml paragraphs, RunXml runs, Texts texts) {

  /// Word's limit for a tag and a title.
  private static final int LONGEST = 64;

  /// The label, and under it the empty control.
  ///
  /// @param number its number in the document, from 1
  String of(Reply reply, int number) {
    var placeholder =
        paragraphs
            .kept(false)
            .of(WordStyle.REPLY, runs.styled(WordStyle.PLACEHOLDER, reply.placeholder()));
    return paragraphs.of(WordStyle.REPLY_LABEL, runs.plain(reply.label()))
        + """
        <w:sdt><w:sdtPr><w:alias w:val="%s"/><w:tag w:val="%s"/><w:id w:val="%s"/>\
        <w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>
        """
            .formatted(shortened(reply.label()), shortened(reply.tag()), number, placeholder);
  }

  private String shortened(String text) {
    var all = text.codePointCount(0, text.length());
    return texts.of(text.substring(0, text.offsetByCodePoints(0, Math.min(all, LONGEST))));
  }
}
