package fidelity.input.yaml;

import fidelity.problem.Place;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The lines of a file, split only when the place of a scalar's text is asked for.
public final class SourceLines {

  /// The lines of a text that was not read from a file: none.
  public static final SourceLines NONE = new SourceLines("");

  private static final int UNKNOWN = -1;

  private final String text;
  private @Nullable List<String> lines;
  private int lastHash = UNKNOWN;

  SourceLines(String text) {
    this.text = text;
  }

  /// Where each line of a scalar's text stands, by how many characters of the text come before it.
  ///
  /// Empty where the file does not hold the text as it is, for example because it has escapes.
  ///
  /// @param place where the scalar begins: its text, its opening quote, or its `>` or `|`
  NavigableMap<Integer, Place> locate(Place place, String text) {
    var found = new TreeMap<Integer, Place>();
    var at = start(place);
    for (var offset = 0; offset < text.length(); at = nextLine(at)) {
      var content = content(at);
      var last = endsIn(content, text, offset);
      if (at.line() > lines().size() || !(last || text.startsWith(content, offset))) {
        return Collections.emptyNavigableMap();
      }
      if (!content.isEmpty()) {
        found.put(offset, at);
        offset += last ? text.length() : content.length() + 1;
      }
    }
    return found;
  }

  /// What a remark cuts off a text.
  ///
  /// @param place where the remark begins
  /// @param blanks how many blanks stand before it
  record Cut(Place place, int blanks, String text) {

    /// Whether it can be more of the text before it, and not a remark as blank reviews have them.
    boolean isText() {
      return blanks < 2 || isWholeText();
    }

    /// Whether no blank follows the hash, as in "#1".
    boolean isWholeText() {
      return text.length() > 1 && text.charAt(1) != ' ' && text.charAt(1) != '#';
    }
  }

  /// What a remark cuts off a text without quotation marks. A hash with two blanks before it and
  /// one after it is meant as a remark, as blank reviews have them, and cuts nothing off.
  ///
  /// @param place where the text begins
  Optional<Cut> cutOff(Place place, String text) {
    if (place.line() > lastHash() || isQuoted(place)) {
      return Optional.empty();
    }
    var last = locate(place, text).lastEntry();
    return last == null
        ? Optional.empty()
        : remark(last.getValue().plus(text.length() - last.getKey())).filter(Cut::isText);
  }

  /// Whether that stands at a place.
  boolean begins(Place place, String start) {
    return place.line() <= lines().size()
        && lines().get(place.line() - 1).startsWith(start, place.column() - 1);
  }

  private boolean isQuoted(Place place) {
    return begins(place, "\"") || begins(place, "'") || begins(place, "|") || begins(place, ">");
  }

  /// What a remark cuts off where a text should begin: all of it, when no blank follows the hash.
  Optional<Cut> cutWhole(Place place) {
    return remark(place).filter(Cut::isWholeText);
  }

  private Optional<Cut> remark(Place end) {
    var rest = rest(end);
    var hash = rest.length() - rest.stripLeading().length();
    return rest.startsWith("#", hash)
        ? Optional.of(new Cut(end.plus(hash), hash, rest.substring(hash).strip()))
        : Optional.empty();
  }

  /// Whether the rest of the text stands on this line; whatever follows it there is no text.
  private static boolean endsIn(String content, String text, int offset) {
    return content.length() >= text.length() - offset && content.startsWith(text.substring(offset));
  }

  private Place start(Place place) {
    var rest = content(place);
    if (rest.startsWith(">") || rest.startsWith("|")) {
      return nextLine(place);
    }
    return rest.startsWith("\"") || rest.startsWith("'") ? indented(place.plus(1)) : place;
  }

  private Place nextLine(Place place) {
    return indented(new Place(place.file(), place.line() + 1, 1));
  }

  private Place indented(Place place) {
    var rest = rest(place);
    return place.plus(rest.length() - rest.stripLeading().length());
  }

  private String content(Place place) {
    return rest(place).stripTrailing();
  }

  private String rest(Place place) {
    if (place.line() > lines().size()) {
      return "";
    }
    var line = lines().get(place.line() - 1);
    return line.substring(Math.min(place.column() - 1, line.length()));
  }

  private List<String> lines() {
    var known = lines;
    if (known == null) {
      known = text.lines().toList();
      lines = known;
    }
    return known;
  }

  /// The number of the last line with a hash; 0 when none has one.
  private int lastHash() {
    if (lastHash == UNKNOWN) {
      lastHash = (int) text.substring(0, text.lastIndexOf('#') + 1).lines().count();
    }
    return lastHash;
  }
}
