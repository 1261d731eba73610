package fidelity.keys.book;

import java.util.ArrayList;
import java.util.List;

/// A text as cells hold it: in parts, where it is longer than one cell may be.
public final class CellText {

  /// What begins an escape of the file format, in which a cell holds half as much.
  private static final String ESCAPE = "_x";

  private CellText() {}

  /// The parts, none longer than a cell; one, which may be empty, for most texts. No part ends in
  /// the middle of a character.
  public static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var most = text.contains(ESCAPE) ? BookFormat.LONGEST_TEXT / 2 : BookFormat.LONGEST_TEXT;
    var from = 0;
    do {
      var to = Math.min(text.length(), from + most);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      parts.add(text.substring(from, to));
      from = to;
    } while (from < text.length());
    return List.copyOf(parts);
  }

  /// The text of those parts.
  public static String joined(List<String> parts) {
    return String.join("", parts);
  }
}
