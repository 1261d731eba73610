package fidelity.report.pdf.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts text into lines that fit a width. The space at which a line is cut stays at its end: in a
/// content stream it is all that parts the two words. A word that is wider than a line is cut after
/// a dash or a slash, as between the numbers of `72–100/125`, and inside a number only where
/// nothing else is left.
public final class LineBreaker {

  private LineBreaker() {}

  /// A line: the text between two positions, and how wide it is without the spaces at its end.
  public record Line(int from, int to, float width) {}

  /// The lines of a text.
  ///
  /// @param widths the width of each char; that of a surrogate pair stands at its first
  public static List<Line> lines(String text, float[] widths, float measure) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = end(text, widths, from, measure);
      lines.add(new Line(from, to, width(text, widths, from, to)));
      from = to;
    }
    return lines;
  }

  private static int end(String text, float[] widths, int from, float measure) {
    float width = 0;
    int lastBreak = from;
    int lastMark = from;
    for (int at = from; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '\n') {
        return at + 1;
      }
      width += widths[at];
      if (width > measure && letter != ' ') {
        return firstAfter(from, lastBreak, lastMark, at, from + 1);
      }
      if (breaksAfter(text, at)) {
        lastBreak = at + 1;
      }
      if (at > from && isMark(letter)) {
        lastMark = at + 1;
      }
    }
    return text.length();
  }

  /// The first of the places that leaves something on the line.
  private static int firstAfter(int from, int... places) {
    return Arrays.stream(places).filter(place -> place > from).findFirst().orElseThrow();
  }

  private static boolean isMark(char letter) {
    return letter == '-' || letter == '\u2013' || letter == '/';
  }

  private static boolean breaksAfter(String text, int at) {
    return switch (text.charAt(at)) {
      case ' ' -> at + 1 == text.length() || text.charAt(at + 1) != ' ';
      default -> isMark(text.charAt(at)) && isLetter(text, at - 1) && isLetter(text, at + 1);
    };
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static float width(String text, float[] widths, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    float width = 0;
    for (int at = from; at < end; at++) {
      width += widths[at];
    }
    return width;
  }
}
