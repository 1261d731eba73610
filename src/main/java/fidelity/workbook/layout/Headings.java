package fidelity.workbook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The headings of a table as Excel takes them: none empty, none too long, no two alike.
public final class Headings {

  /// The longest heading in characters, with room for a number that tells it from another.
  private static final int LONGEST = 240;

  private Headings() {}

  /// The headings, with a number behind those that are alike but for small and capital letters.
  public static List<String> of(List<String> headings) {
    var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    var unlike = new ArrayList<String>();
    headings.forEach(heading -> unlike.add(unlike(shortened(heading), taken)));
    return unlike;
  }

  private static String unlike(String heading, Set<String> taken) {
    var unlike = heading;
    for (var next = 2; !taken.add(unlike); next++) {
      unlike = heading + " " + next;
    }
    return unlike;
  }

  /// One line, at most as long as a heading may be, and no half of a pair of surrogates.
  private static String shortened(String heading) {
    var line = heading.replaceAll("\\s+", " ").strip();
    if (line.isEmpty()) {
      return "–";
    }
    return line.codePointCount(0, line.length()) <= LONGEST / 2
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
