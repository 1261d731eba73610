package fidelity.data.yaml;

import fidelity.letters.UnseenLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text as a YAML value that every reader of YAML takes for just this text.
///
/// The first of these that can hold it: as it is, between quotation marks on one line, folded below
/// `>`, line by line below `|`, or with escapes. Blanks at its ends mean nothing in our files.
public final class YamlText {

  /// The longest line that is not broken, where a text cannot be folded.
  private static final int LONGEST = 1_000;

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";

  /// A number, a day or a truth value to some reader of YAML.
  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile(
          "(?i)y|n|yes|no|on|off|true|false|null|\\.(inf|nan)|0[box]\\w+"
              + "|\\d{4}-\\d{1,2}-\\d{1,2}.*|[.+\\d]\\P{L}*(e[-+]?\\d+)?");

  /// What YAML takes for the end of a key, for a remark or for the end of a value.
  private static final Pattern END = Pattern.compile(": |:$| #");

  /// A blank between two words, where a line can be broken.
  private static final Pattern BREAK = Pattern.compile("(?<=[^ \\t]) (?=[^\\t\\p{Z}\\p{Cf}])");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private YamlText() {}

  /// A key of a map.
  public static String key(String key) {
    return WHOLE.matcher(key).matches() || isPlain(key) ? key : '"' + YamlEscapes.of(key) + '"';
  }

  /// The lines of a value: the first stands behind its key or dash, the others two columns further
  /// in than that.
  ///
  /// @param first how many columns there are for the first line
  /// @param width how many there are for the others
  public static List<String> lines(String text, int first, int width) {
    var stripped = text.strip();
    if (stripped.length() <= first && isPlain(stripped)) {
      return List.of(stripped);
    }
    if (stripped.length() <= first - 2 && isQuotable(stripped)) {
      return List.of('"' + stripped + '"');
    }
    if (YamlEscapes.needed(stripped)) {
      return new YamlEscapes(stripped, first, width).lines();
    }
    var paragraphs = List.of(stripped.split("\n", -1));
    if (paragraphs.stream().allMatch(YamlText::isFoldable)) {
      return folded(paragraphs, width);
    }
    return paragraphs.stream().allMatch(YamlText::isLiteral)
        ? Stream.concat(Stream.of("|"), paragraphs.stream()).toList()
        : new YamlEscapes(stripped, first, width).lines();
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && isOneLine(text)
        && !END.matcher(text).find()
        && !OTHER_THAN_TEXT.matcher(text).matches();
  }

  private static boolean isQuotable(String text) {
    return isOneLine(text) && text.indexOf('"') < 0 && text.indexOf('\\') < 0;
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && !YamlEscapes.needed(text);
  }

  /// Whether a paragraph is the same when its lines are joined again, and none begins or ends with
  /// what cannot be seen.
  private static boolean isFoldable(String paragraph) {
    return BREAK.splitAsStream(paragraph).allMatch(YamlText::isLiteral)
        && !paragraph.startsWith(" ")
        && !paragraph.startsWith("\t");
  }

  /// Whether a line can stand as it is.
  private static boolean isLiteral(String line) {
    return line.length() <= LONGEST
        && line.equals(line.stripTrailing())
        && (line.isBlank() || !UnseenLetters.isUnseen(line.stripLeading().codePointAt(0)));
  }

  /// The paragraphs, an empty line for each line end between them.
  private static List<String> folded(List<String> paragraphs, int width) {
    var lines = new ArrayList<>(List.of(">"));
    for (var paragraph : paragraphs) {
      fold(paragraph, width, lines);
      lines.add("");
    }
    lines.removeLast();
    return List.copyOf(lines);
  }

  private static void fold(String paragraph, int width, List<String> lines) {
    var line = new StringBuilder();
    for (var word : BREAK.split(paragraph, -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
  }
}
