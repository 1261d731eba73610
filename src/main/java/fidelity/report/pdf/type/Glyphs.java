package fidelity.report.pdf.type;

import fidelity.letters.PastedText;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Text as the font can print it, and a memory of what it could not.
public final class Glyphs {

  private static final String SUBSTITUTE = "?";
  private static final char SOFT_HYPHEN = 0x00AD;

  /// No letter before this one joins with its neighbours.
  private static final char FIRST_COMBINING = 0x0300;

  /// Letters behind it that any text may have, and that stand alone all the same.
  private static final String SIGNS = "–—‘’‚“”„•…€−";

  private final SortedSet<Integer> missing = new TreeSet<>();

  /// The text without invisible letters, and with '?' for each letter the font lacks.
  public String printable(String text, Face face) {
    return isPlain(text, face) ? text : cleaned(text, face);
  }

  /// Whether nothing in the text needs a look, as in nearly every text.
  private static boolean isPlain(String text, Face face) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < ' '
          || (letter >= FIRST_COMBINING && SIGNS.indexOf(letter) < 0)
          || letter == SOFT_HYPHEN
          || face.width(letter) == 0) {
        return false;
      }
    }
    return true;
  }

  private String cleaned(String text, Face face) {
    var printable = new StringBuilder(text.length());
    inked(text)
        .map(letter -> letter == '\t' ? ' ' : letter)
        .mapToObj(letter -> printed(letter, face).orElseGet(() -> substitute(letter)))
        .forEach(printable::append);
    return printable.toString();
  }

  /// The letters of a text that no face has, each once, as "U+1F600".
  public static List<String> lacking(String text) {
    return inked(text)
        .distinct()
        .filter(letter -> letter != '\t' && printed(letter, Face.REGULAR).isEmpty())
        .mapToObj(UnseenLetters::number)
        .toList();
  }

  /// The letters that are drawn, each with its marks in one.
  private static IntStream inked(String text) {
    return Normalizer.normalize(PastedText.shown(text), Normalizer.Form.NFC)
        .codePoints()
        .filter(letter -> !PastedText.isWithoutInk(letter));
  }

  /// The letter, or what stands for it in the face; empty when nothing does.
  private static Optional<String> printed(int letter, Face face) {
    return Stream.of(Character.toString(letter), StandIns.of(letter))
        .filter(each -> !each.isEmpty())
        .filter(each -> each.codePoints().allMatch(part -> isPrintable(part, face)))
        .findFirst();
  }

  /// A warning that names all letters that were printed as '?' by their code points; none when
  /// there are none.
  public List<Message> warnings() {
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Message.of(
                Code.MISSING_LETTER,
                new Detail.Names(missing.stream().map(UnseenLetters::number).toList())));
  }

  /// Letters of private use have no meaning that could be read out, whatever the font draws.
  private static boolean isPrintable(int letter, Face face) {
    return letter == '\n'
        || (!Character.isISOControl(letter)
            && Character.getType(letter) != Character.PRIVATE_USE
            && face.has(letter));
  }

  private String substitute(int letter) {
    missing.add(letter);
    return SUBSTITUTE;
  }
}
