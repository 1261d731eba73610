package fidelity.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/// The text of a page by the number of its mark; -1 holds what is only seen.
final class MarkedText {

  static final int ARTIFACT = -1;

  private final boolean strict;

  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<PdfName, CMapAwareDocumentFont> fonts = new HashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private PdfName font = new PdfName("none");

  private MarkedText(PdfDictionary page, boolean strict) {
    this.strict = strict;
    var resources = page.getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
    if (resources != null) {
      for (var name : resources.getKeys()) {
        var reference = (PRIndirectReference) resources.get(name);
        fonts.put(name, new CMapAwareDocumentFont(reference));
      }
    }
  }

  /// The text of a page of ours, on which nothing may be drawn outside a mark.
  static Map<Integer, String> of(PdfReader file, int page) throws IOException {
    return of(file, page, true);
  }

  /// @param strict whether to refuse what is drawn outside a mark
  static Map<Integer, String> of(PdfReader file, int page, boolean strict) throws IOException {
    var text = new MarkedText(file.getPageN(page), strict);
    var parser = new PdfContentParser(new PRTokeniser(file.getPageContent(page)));
    List<PdfObject> operands = new ArrayList<>();
    while (!parser.parse(operands).isEmpty()) {
      text.apply(operands.getLast().toString(), operands);
    }
    return text.texts;
  }

  private void apply(String operator, List<PdfObject> operands) {
    switch (operator) {
      case "BMC" -> marks.push(ARTIFACT);
      case "BDC" -> marks.push(mark(operands.get(1)));
      case "EMC" -> marks.pop();
      case "Tf" -> font = (PdfName) operands.getFirst();
      case "Tj" -> show(((PdfString) operands.getFirst()).getBytes());
      case "TJ" -> {
        for (var piece : ((PdfArray) operands.getFirst()).getElements()) {
          if (piece instanceof PdfString string) {
            show(string.getBytes());
          }
        }
      }
      case "re", "l" -> require();
      default -> {}
    }
  }

  private static int mark(PdfObject properties) {
    return ((PdfDictionary) properties).get(PdfName.MCID) instanceof PdfNumber number
        ? number.intValue()
        : ARTIFACT;
  }

  private void show(byte[] glyphs) {
    require();
    texts.merge(
        marks.isEmpty() ? ARTIFACT : marks.getFirst(),
        Objects.requireNonNull(fonts.get(font)).decode(glyphs, 0, glyphs.length),
        String::concat);
  }

  private void require() {
    if (strict && marks.isEmpty()) {
      throw new IllegalStateException("Something is drawn outside a mark");
    }
  }
}
