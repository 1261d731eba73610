package fidelity.form.html;

/// A line of a script without the blanks that mean nothing there.
///
/// Blanks beside a sign that cannot be part of a word go. A line with a stroke stays as it is: it
/// may hold a pattern, in which blanks count.
final class ScriptLine {

  private static final String SIGNS = "=>?:,;(){}[]&|!<*";
  private static final String QUOTES = "'\"";

  private final String line;
  private final StringBuilder kept = new StringBuilder();

  private ScriptLine(String line) {
    this.line = line;
  }

  /// The line, shorter where it can be.
  static String compact(String line) {
    return line.indexOf('/') >= 0 || line.indexOf('`') >= 0 ? line : new ScriptLine(line).compact();
  }

  private String compact() {
    var quote = '\0';
    for (var at = 0; at < line.length(); at++) {
      var letter = line.charAt(at);
      if (quote != '\0') {
        quote = letter == quote && !isEscaped(at) ? '\0' : quote;
        kept.append(letter);
      } else if (letter != ' ' || isNeeded(at)) {
        quote = QUOTES.indexOf(letter) >= 0 ? letter : quote;
        kept.append(letter);
      }
    }
    return kept.toString();
  }

  private boolean isEscaped(int at) {
    var strokes = 0;
    while (line.charAt(at - 1 - strokes) == '\\') {
      strokes++;
    }
    return strokes % 2 == 1;
  }

  private boolean isNeeded(int at) {
    return at > 0
        && at + 1 < line.length()
        && SIGNS.indexOf(line.charAt(at - 1)) < 0
        && SIGNS.indexOf(line.charAt(at + 1)) < 0;
  }
}
