package fidelity.keys.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list as a cell holds it: a line for each entry. A line break of an entry's own is followed by
/// an arrow, so that it does not begin another entry; blank lines are none.
public final class LineList {

  private static final String GOES_ON = "↳";

  /// What looks like the arrow, or like one that was told apart before.
  private static final Pattern ARROW = Pattern.compile("\\\\*" + GOES_ON + ".*");

  private LineList() {}

  /// The text of a cell.
  public static String format(List<String> entries) {
    return entries.stream().map(LineList::entry).collect(Collectors.joining("\n"));
  }

  /// The entries of a cell's text, without the blanks around each.
  public static List<String> parse(String cell) {
    var entries = new ArrayList<StringBuilder>();
    for (var line : cell.lines().toList()) {
      var words = line.stripLeading();
      if (words.startsWith(GOES_ON) && !entries.isEmpty()) {
        entries.getLast().append('\n').append(afterArrow(line));
      } else if (!words.isBlank()) {
        entries.add(new StringBuilder(ARROW.matcher(words).matches() ? words.substring(1) : words));
      }
    }
    return entries.stream().map(entry -> entry.toString().strip()).toList();
  }

  /// What goes on there; blanks at its beginning are its own, but for the one after the arrow.
  private static String afterArrow(String line) {
    var text = line.stripLeading().substring(GOES_ON.length());
    return text.startsWith(" ") ? text.substring(1) : text;
  }

  private static String entry(String entry) {
    var lines = entry.strip().lines().toList();
    var first = lines.isEmpty() ? "" : lines.getFirst();
    return Stream.concat(
            Stream.of(ARROW.matcher(first).matches() ? "\\" + first : first),
            lines.stream().skip(1).map(line -> GOES_ON + " " + line))
        .collect(Collectors.joining("\n"));
  }
}
