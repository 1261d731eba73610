package fidelity.report.pdf.read;

import fidelity.problem.UnsoundFileException;

/// Takes one text from a file's bytes, however it is written: `(Total)`, `<546F74616C>`.
final class TextScanner {

  private final byte[] bytes;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private TextScanner(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /// A text in round brackets.
  ///
  /// @param from where the first bracket stands
  static TextScanner literal(byte[] bytes, int from) throws UnsoundFileException {
    return new TextScanner(bytes, from).literal();
  }

  /// A text in hexadecimal digits.
  ///
  /// @param from where the pointed bracket before them stands
  static TextScanner hexadecimal(byte[] bytes, int from) throws UnsoundFileException {
    return new TextScanner(bytes, from).hexadecimal();
  }

  /// Its bytes, each as one character.
  String text() {
    return text.toString();
  }

  /// Where it ends: at the byte after it.
  int end() {
    return at;
  }

  private TextScanner literal() throws UnsoundFileException {
    var open = 1;
    for (at++; at < bytes.length; at++) {
      var each = (char) (bytes[at] & 0xFF);
      switch (each) {
        case '\\' -> escaped();
        case '(' -> open++;
        case ')' -> open--;
        default -> {}
      }
      if (open == 0) {
        at++;
        return this;
      }
      if (each != '\\') {
        text.append(each);
      }
    }
    throw Scanner.unsound();
  }

  /// A character after a backslash, which is left where it ends.
  private void escaped() {
    at++;
    if (at >= bytes.length) {
      return;
    }
    var each = (char) (bytes[at] & 0xFF);
    switch (each) {
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case '\n' -> {}
      case '\r' -> at += at + 1 < bytes.length && bytes[at + 1] == '\n' ? 1 : 0;
      case '0', '1', '2', '3', '4', '5', '6', '7' -> text.append(octal());
      default -> text.append(each);
    }
  }

  private char octal() {
    var number = 0;
    var from = at;
    while (at < bytes.length && at < from + 3 && bytes[at] >= '0' && bytes[at] <= '7') {
      number = number * 8 + bytes[at] - '0';
      at++;
    }
    at--;
    return (char) (number & 0xFF);
  }

  private TextScanner hexadecimal() throws UnsoundFileException {
    var digits = new StringBuilder();
    for (at++; at < bytes.length && bytes[at] != '>'; at++) {
      if (Character.digit(bytes[at], 16) >= 0) {
        digits.append((char) bytes[at]);
      } else if (!Scanner.isSpace(bytes[at])) {
        throw Scanner.unsound();
      }
    }
    at++;
    if (digits.length() % 2 > 0) {
      digits.append('0');
    }
    for (var digit = 0; digit < digits.length(); digit += 2) {
      text.append((char) Integer.parseInt(digits, digit, digit + 2, 16));
    }
    return this;
  }
}
