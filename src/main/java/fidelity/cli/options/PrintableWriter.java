package fidelity.cli.options;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Pattern;

/// Keeps names and texts from steering the terminal: they may hold characters that move the cursor
/// or hide a line.
///
/// Line ends, tabs and, on a terminal, our own bold and colours pass; every other control character
/// becomes U+FFFD.
final class PrintableWriter extends FilterWriter {

  private static final String CONTROL = "[\\p{Cc}&&[^\n\r\t]]|\r(?!\n)";
  private static final Pattern PLAIN = Pattern.compile(CONTROL);
  private static final Pattern STYLED =
      Pattern.compile("(?!\\x1B\\[[0-9;]{0,9}m)(?:%s)".formatted(CONTROL));

  private final Pattern unfit;

  private PrintableWriter(Writer writer, Pattern unfit) {
    super(writer);
    this.unfit = unfit;
  }

  /// @param bold whether our own bold and colours pass
  static PrintWriter over(Writer writer, boolean bold) {
    return new PrintWriter(new PrintableWriter(writer, bold ? STYLED : PLAIN), true);
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
      if (Character.isISOControl(character) && character != '\n') {
        return false;
      }
    }
    return true;
  }
}
