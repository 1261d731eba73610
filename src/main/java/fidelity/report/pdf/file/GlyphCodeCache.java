package fidelity.report.pdf.file;

import fidelity.report.pdf.type.Face;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// Text as a content stream holds it. OpenPDF writes each letter of a face once, and so learns that
/// the file needs it; from then on its bytes are copied, for speed (see explanation/start-up.md).
final class GlyphCodeCache {

  /// Only letters before this one are kept: U+2200, where mathematical signs begin.
  private static final int USUAL = 0x2200;

  /// The longest code: two bytes, each after a backslash.
  private static final int LONGEST = 4;

  private static final int AFTER_CODE = ")Tj\n".length();

  private final PdfWriter out;
  private final Map<Face, byte[][]> codes = new HashMap<>();

  GlyphCodeCache(PdfWriter out) {
    this.out = out;
  }

  /// Shows a text in the face that is set in the content.
  void show(String text, Face face, PdfContentByte content) {
    byte[][] known = codes.computeIfAbsent(face, _ -> new byte[USUAL][]);
    var shown = new byte[text.length() * LONGEST];
    int size = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= USUAL) {
        content.showText(text);
        return;
      }
      if (known[letter] == null) {
        known[letter] = code(letter, face);
      }
      for (byte part : known[letter]) {
        shown[size++] = part;
      }
    }
    content.getInternalBuffer().append('(').append(shown, 0, size).append(")Tj\n");
  }

  private byte[] code(char letter, Face face) {
    var aside = new PdfContentByte(out);
    aside.setFontAndSize(face.font(), 1);
    var written = aside.getInternalBuffer();
    int from = written.size() + 1;
    aside.showText(Character.toString(letter));
    return Arrays.copyOfRange(written.toByteArray(), from, written.size() - AFTER_CODE);
  }
}
