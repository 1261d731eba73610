package fidelity.cli.options;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Pattern;

/// Keeps names and texts from steering the terminal: they may hold characters that move the cursor,
/// hide a line or turn the direction of what follows.
///
/// Line ends, tabs and our own bold and colours pass; every other control character becomes U+FFFD,
/// and on a terminal every mark that turns the direction, too. Where no person looks at the output,
/// such a mark is a part of the text.
final class PrintableWriter extends FilterWriter {

  private static final String CONTROL = "[\\p{Cc}&&[^\n\r\t]]|\r(?!\n)";
  private static final String TURNING = "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

  private final Pattern unfit;

  private PrintableWriter(Writer writer, Pattern unfit) {
    super(writer);
    this.unfit = unfit;
  }

  /// @param terminal whether a person looks at it
  /// @param bold whether our own bold and colours pass
  static PrintWriter over(Writer writer, boolean terminal, boolean bold) {
    var control = bold ? "(?!\\x1B\\[[0-9;]{0,9}m)(?:" + CONTROL + ")" : CONTROL;
    var unfit = Pattern.compile(terminal ? control + "|" + TURNING : control);
    return new PrintWriter(new PrintableWriter(writer, unfit), true);
  }

  @Override
  public void write(int character) throws IOException {
    write(Character.toString(character), 0, 1);
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    write(new String(characters, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    var part = text.substring(offset, offset + length);
    out.write(isPlain(part) ? part : unfit.matcher(part).replaceAll("\uFFFD"));
  }

  /// Whether a text is sure to need no replacement, as nearly every text is.
  private static boolean isPlain(String text) {
    for (var at = 0; at < text.length(); at++) {
      var character = text.charAt(at);
      if (character != '\n' && (Character.isISOControl(character) || turns(character))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a character may be one that turns the direction; most of its neighbours are not.
  private static boolean turns(char character) {
    return character == '\u061C' || (character >= '\u200E' && character <= '\u2069');
  }
}
