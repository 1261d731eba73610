package fidelity.report.pdf.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.report.pdf.read.PdfValue.Entries;
import fidelity.report.pdf.read.PdfValue.Items;
import fidelity.report.pdf.read.PdfValue.Name;
import fidelity.report.pdf.read.PdfValue.Numeral;
import fidelity.report.pdf.read.PdfValue.Reference;
import fidelity.report.pdf.read.PdfValue.Text;
import fidelity.report.pdf.read.PdfValue.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes value after value from a file's bytes, or from those of one of its streams.
final class Scanner {

  private static final int DEEPEST = 100;
  private static final String SPACE = "\0\t\n\f\r ";
  private static final String DELIMITERS = "()<>[]{}/%";
  private static final Pattern NUMERAL =
      Pattern.compile("[+-]?(\\d{1,30}\\.?|\\d{0,30}\\.\\d{1,30})");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

  private final byte[] bytes;
  private final Budget budget;
  private int at;

  Scanner(byte[] bytes, int from, Budget budget) {
    this.bytes = bytes;
    this.at = from;
    this.budget = budget;
  }

  /// Where the next value begins, or white space before it.
  int at() {
    return at;
  }

  /// The next value, with references as such; empty at the end.
  ///
  /// @throws UnsoundFileException when a value is broken, nested too deep or one too many
  Optional<PdfValue> next() throws UnsoundFileException {
    return value(0);
  }

  private Optional<PdfValue> value(int depth) throws UnsoundFileException {
    skipSpace();
    if (at >= bytes.length) {
      return Optional.empty();
    }
    budget.value();
    if (depth > DEEPEST) {
      throw unsound();
    }
    return Optional.of(
        switch (bytes[at]) {
          case '/' -> name();
          case '(' -> text(TextScanner.literal(bytes, at));
          case '[' -> items(depth);
          case '<' -> follows('<') ? entries(depth) : text(TextScanner.hexadecimal(bytes, at));
          case ')', '>', ']', '{', '}' -> new Word(closing());
          default -> word();
        });
  }

  private boolean follows(char wanted) {
    return at + 1 < bytes.length && bytes[at + 1] == wanted;
  }

  private void skipSpace() {
    while (at < bytes.length && (isSpace(bytes[at]) || bytes[at] == '%')) {
      if (bytes[at] == '%') {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else {
        at++;
      }
    }
  }

  static boolean isSpace(byte each) {
    return SPACE.indexOf(each) >= 0;
  }

  private String closing() {
    var length = bytes[at] == '>' && follows('>') ? 2 : 1;
    at += length;
    return new String(bytes, at - length, length, ISO_8859_1);
  }

  private String letters() {
    var from = at;
    while (at < bytes.length && !isSpace(bytes[at]) && DELIMITERS.indexOf(bytes[at]) < 0) {
      at++;
    }
    return new String(bytes, from, at - from, ISO_8859_1);
  }

  private Name name() {
    at++;
    var text = letters();
    return new Name(
        text.contains("#")
            ? ESCAPE
                .matcher(text)
                .replaceAll(
                    match ->
                        Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(match.group(1), 16))))
            : text);
  }

  private PdfValue word() {
    var text = letters();
    return NUMERAL.matcher(text).matches() ? reference(text) : new Word(text);
  }

  /// A numeral, or a reference where a second one and `R` follow.
  private PdfValue reference(String text) {
    var numeral = new Numeral(text);
    var after = at;
    skipSpace();
    var second = letters();
    skipSpace();
    if (isGeneration(second) && "R".equals(letters()) && numeral.whole().isPresent()) {
      return new Reference(numeral.whole().getAsInt());
    }
    at = after;
    return numeral;
  }

  private static boolean isGeneration(String text) {
    return !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(Character::isDigit);
  }

  private Items items(int depth) throws UnsoundFileException {
    at++;
    return new Items(until("]", depth));
  }

  private Entries entries(int depth) throws UnsoundFileException {
    at += 2;
    var all = new LinkedHashMap<String, PdfValue>();
    var each = until(">>", depth).iterator();
    while (each.hasNext()) {
      if (each.next() instanceof Name(var key) && each.hasNext()) {
        all.put(key, each.next());
      } else {
        throw unsound();
      }
    }
    return new Entries(all);
  }

  private List<PdfValue> until(String end, int depth) throws UnsoundFileException {
    var all = new ArrayList<PdfValue>();
    while (true) {
      var value = value(depth + 1).orElseThrow(Scanner::unsound);
      if (value instanceof Word(var word) && word.equals(end)) {
        return all;
      }
      all.add(value);
    }
  }

  private Text text(TextScanner text) {
    at = text.end();
    return new Text(text.text());
  }

  static UnsoundFileException unsound() {
    return new UnsoundFileException(Code.UNSOUND_PDF);
  }
}
