package fidelity.input.yaml.slip;

import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Walks through the keys and entries of a file by their indentation.
final class BlockWalk {

  private static final Pattern CLOSE_COLON =
      Pattern.compile("(\\p{L}[\\p{L}\\p{N}_.-]*|\\d+):(?!//)\\S.*");

  private final Draft draft;
  private final ValueWalk values;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private boolean waiting = true;
  private boolean tabbed;

  BlockWalk(Draft draft) {
    this.draft = draft;
    this.values = new ValueWalk(draft);
  }

  /// Where the keys of a map or the dashes of a list stand.
  private record Level(int column, boolean list) {}

  void walk() {
    var line = 0;
    while (line < draft.size()) {
      line = isPassed(line) ? line + 1 : line(line);
    }
  }

  private boolean isPassed(int line) {
    var text = draft.line(line);
    return Lines.isEmpty(text)
        || text.startsWith("%")
        || text.startsWith("---")
        || text.startsWith("...");
  }

  private int line(int line) {
    indentation(line);
    var at = dashes(line, Lines.indent(draft.line(line)));
    if (at == draft.line(line).length()) {
      return line + 1;
    }
    closeColon(line, at);
    return Lines.afterKey(draft.line(line), at) < 0 ? keyless(line, at) : key(line, at);
  }

  /// Makes plain blanks of those that a line begins with.
  private void indentation(int line) {
    var text = draft.line(line);
    var indent = text.substring(0, Lines.indent(text));
    var unseen = indent.chars().filter(UnseenLetters::isUnseen).findFirst();
    if (unseen.isPresent()) {
      draft.slip(
          line,
          indent.indexOf(unseen.getAsInt()),
          Code.UNSEEN_INDENT,
          Detail.name(UnseenLetters.number(unseen.getAsInt())));
    }
    var tabs = indent.indexOf('\t') >= 0;
    if (tabs && !tabbed) {
      draft.slip(line, 0, Code.TAB_INDENT);
    }
    tabbed = tabs;
    draft.replace(line, 0, indent.length(), tabs ? untabbed(indent) : plain(indent));
  }

  /// Blanks for an indentation with tabs: the same for the same, the next deeper below a key that
  /// waits for its value, and else as deep as the line above.
  private String untabbed(String indent) {
    var above = levels.isEmpty() ? 0 : levels.getFirst().column();
    return " ".repeat(columns.computeIfAbsent(indent, _ -> waiting ? above + 2 : above));
  }

  private static String plain(String indent) {
    var plain = new StringBuilder();
    indent.chars().mapToObj(BlockWalk::plain).forEach(plain::append);
    return plain.toString();
  }

  private static String plain(int blank) {
    return switch (Character.getType(blank)) {
      case Character.FORMAT -> "";
      default -> " ";
    };
  }

  /// Passes the dashes of entries; gives where their value begins.
  private int dashes(int line, int from) {
    var at = from;
    if (isCloseDash(line, at)) {
      draft.slip(line, at, Code.DASH_WITHOUT_BLANK);
      draft.insert(line, at + 1, " ");
    }
    while (Lines.isDash(draft.line(line), at)) {
      level(line, new Level(at, true));
      waiting = true;
      at = Lines.skip(draft.line(line), at + 1);
    }
    return at;
  }

  /// Whether a dash there begins an entry of the list above but for a blank that is missing.
  private boolean isCloseDash(int line, int at) {
    return !waiting
        && draft.line(line).startsWith("-", at)
        && !Lines.isDash(draft.line(line), at)
        && levels.stream().anyMatch(level -> level.equals(new Level(at, true)));
  }

  private void closeColon(int line, int at) {
    var text = draft.line(line);
    var close = CLOSE_COLON.matcher(text).region(at, text.length());
    if ((!waiting || levels.isEmpty()) && Lines.afterKey(text, at) < 0 && close.lookingAt()) {
      draft.slip(line, at, Code.COLON_WITHOUT_BLANK, Detail.written(close.group(1)));
      draft.insert(line, close.end(1) + 1, " ");
    }
  }

  private int key(int line, int from) {
    var at = from == Lines.indent(draft.line(line)) ? indented(line, from) : opened(from);
    var value = Lines.afterKey(draft.line(line), at);
    return value(line, value, at);
  }

  /// A key behind a dash opens a map.
  private int opened(int at) {
    levels.push(new Level(at, false));
    return at;
  }

  /// Where a key stands once its line is indented as others of its map.
  private int indented(int line, int at) {
    var column = level(line, new Level(at, false));
    draft.indent(line, column);
    return column;
  }

  private int value(int line, int at, int parent) {
    var text = draft.line(line);
    waiting = at == text.length() || Lines.isRemark(text, at);
    return waiting ? line + 1 : values.value(line, at, parent);
  }

  /// A line without a key: the value of the key above, or no YAML.
  private int keyless(int line, int at) {
    if (waiting && (!levels.isEmpty() || isRoot(line, at))) {
      waiting = false;
      return values.value(line, at, levels.isEmpty() ? -1 : parent(at));
    }
    draft.slip(line, at, Code.LINE_WITHOUT_KEY);
    draft.clear(line);
    return line + 1;
  }

  private int parent(int at) {
    var column = levels.getFirst().column();
    return column < at ? column : at - 1;
  }

  /// Whether a file may begin with this text: it is a map in brackets, or has no keys at all.
  private boolean isRoot(int line, int at) {
    if ("[{\"'".indexOf(draft.line(line).charAt(at)) >= 0) {
      return true;
    }
    for (var next = line + 1; next < draft.size(); next++) {
      if (Lines.beginsAnew(draft.line(next), 0)) {
        return false;
      }
    }
    return true;
  }

  /// Enters a map or a list at a column; gives the column where it should stand.
  private int level(int line, Level level) {
    var left = -1;
    while (!levels.isEmpty() && isInside(levels.getFirst(), level)) {
      left = levels.pop().column();
    }
    if (levels.isEmpty() && left < 0) {
      levels.push(level);
      return level.column();
    }
    if (!levels.isEmpty() && levels.getFirst().equals(level)) {
      return level.column();
    }
    if (waiting && left < 0) {
      levels.push(level);
      return level.column();
    }
    return misplaced(line, level, left);
  }

  private static boolean isInside(Level open, Level level) {
    return open.column() > level.column()
        || (open.column() == level.column() && open.list() && !level.list());
  }

  /// @param left the level that was left for the one at this column; -1 when none was
  private int misplaced(int line, Level level, int left) {
    var right = left >= 0 ? left : levels.getFirst().column();
    draft.slip(
        line,
        level.column(),
        Code.UNEVEN_INDENT,
        Detail.whole(level.column()),
        Detail.whole(right));
    levels.push(new Level(right, level.list()));
    return right;
  }
}
