package fidelity.form.book;

import java.util.Set;
import java.util.TreeSet;

/// Names for sheets that Excel takes: short, without its own signs, no two alike.
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  SheetNames() {
    taken.add("History"); // Excel keeps it for itself
  }

  /// A name like the text that no other sheet has.
  String of(String text) {
    var plain = text.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    var base = shortened(plain.replaceAll("^'+|'+$", ""), LONGEST);
    var name = base.isEmpty() ? "–" : base;
    for (var next = 2; !taken.add(name); next++) {
      var number = " " + next;
      name = shortened(base, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end).replaceAll("'+$", "").strip();
  }
}
