package fidelity.report.pdf.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.PdfValue.Items;
import fidelity.report.pdf.read.PdfValue.Name;
import fidelity.report.pdf.read.PdfValue.Stream;
import fidelity.report.pdf.read.PdfValue.Text;
import fidelity.report.pdf.read.PdfValue.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the codes of a font stand for.
///
/// @param width how many bytes a code has
/// @param letters the text of each code, where it is not the character of that number
record FontCodes(int width, Map<String, String> letters) {

  /// One byte for each character.
  static final FontCodes LATIN = new FontCodes(1, Map.of());

  private static final int MOST_IN_A_RANGE = 256;

  FontCodes {
    letters = Map.copyOf(letters);
  }

  /// The characters of a font.
  static FontCodes of(OpenedPdf file, PdfValue font) throws UnsoundFileException {
    var width = file.entry(font, "Subtype").equals(new Name("Type0")) ? 2 : 1;
    var letters = new HashMap<String, String>();
    if (file.entry(font, "ToUnicode") instanceof Stream stream && Unpacking.knows(stream.head())) {
      read(file.scanner(file.data(stream)), letters);
    }
    return new FontCodes(width, letters);
  }

  private static void read(Scanner scanner, Map<String, String> letters)
      throws UnsoundFileException {
    var operands = new ArrayList<PdfValue>();
    for (var next = scanner.next(); next.isPresent(); next = scanner.next()) {
      if (next.get() instanceof Word(var operator)) {
        switch (operator) {
          case "endbfchar" -> single(operands, letters);
          case "endbfrange" -> ranges(operands, letters);
          default -> {}
        }
        operands.clear();
      } else {
        operands.add(next.get());
      }
    }
  }

  private static void single(List<PdfValue> operands, Map<String, String> letters) {
    for (var at = 0; at + 1 < operands.size(); at += 2) {
      if (operands.get(at) instanceof Text(var code)
          && operands.get(at + 1) instanceof Text(var text)) {
        letters.put(code, letters(text));
      }
    }
  }

  private static void ranges(List<PdfValue> operands, Map<String, String> letters) {
    for (var at = 0; at + 2 < operands.size(); at += 3) {
      if (operands.get(at) instanceof Text(var first)
          && operands.get(at + 1) instanceof Text(var last)
          && !first.isEmpty()
          && first.length() == last.length()) {
        range(first, last, operands.get(at + 2), letters);
      }
    }
  }

  /// Only the last byte of a code may change within a range.
  private static void range(
      String first, String last, PdfValue texts, Map<String, String> letters) {
    var end = first.length() - 1;
    var count = Math.min(MOST_IN_A_RANGE, last.charAt(end) - first.charAt(end) + 1);
    for (var each = 0; each < count; each++) {
      var code = first.substring(0, end) + (char) (first.charAt(end) + each);
      switch (texts) {
        case Text(var text) -> letters.put(code, later(letters(text), each));
        case Items(var all) -> {
          if (each < all.size() && all.get(each) instanceof Text(var text)) {
            letters.put(code, letters(text));
          }
        }
        default -> {}
      }
    }
  }

  private static String later(String text, int by) {
    return text.isEmpty()
        ? ""
        : text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) + by);
  }

  private static String letters(String bytes) {
    return new String(bytes.getBytes(ISO_8859_1), UTF_16BE);
  }

  /// The text that a string of codes shows.
  String read(String codes) {
    if (width == 1 && letters.isEmpty()) {
      return codes;
    }
    var text = new StringBuilder();
    for (var at = 0; at + width <= codes.length(); at += width) {
      var code = codes.substring(at, at + width);
      text.append(letters.getOrDefault(code, width == 1 ? code : "\uFFFD"));
    }
    return text.toString();
  }
}
