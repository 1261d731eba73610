package fidelity.report.pdf;

import fidelity.report.pdf.type.Glyphs;
import java.util.List;

/// What letters a PDF can show.
public final class PdfLetters {

  private PdfLetters() {}

  /// The letters of a text that are printed as '?', each once, as "U+1F600".
  public static List<String> lacking(String text) {
    return Glyphs.lacking(text);
  }
}
