package fidelity.input.yaml.slip;

import fidelity.input.yaml.slip.Levels.Level;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.util.regex.Pattern;

/// Walks through the keys and entries of a file by their indentation.
final class BlockWalk {

  private static final Pattern TIGHT_COLON =
      Pattern.compile("(\\p{L}[\\p{L}\\p{N}_.-]*|\\d+):(?!//)\\S.*");

  private final Draft draft;
  private final ValueWalk values;
  private final Indentation indentation;
  private final Levels levels;

  /// Whether the last key or dash has no value yet.
  private boolean waiting = true;

  BlockWalk(Draft draft) {
    this.draft = draft;
    this.values = new ValueWalk(draft);
    this.indentation = new Indentation(draft);
    this.levels = new Levels(draft);
  }

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
    indentation.mend(line, levels.column(), waiting);
    var at = dashes(line, Lines.indent(draft.line(line)));
    if (at == draft.line(line).length()) {
      return line + 1;
    }
    partTightColon(line, at);
    return Lines.afterKey(draft.line(line), at) < 0 ? keyless(line, at) : key(line, at);
  }

  /// Passes the dashes of entries; gives where their value begins.
  private int dashes(int line, int from) {
    var at = from;
    if (isTightDash(line, at)) {
      draft.slip(line, at, Code.DASH_WITHOUT_BLANK);
      draft.insert(line, at + 1, " ");
    }
    while (Lines.isDash(draft.line(line), at)) {
      levels.enter(line, new Level(at, true), waiting);
      waiting = true;
      at = Lines.skip(draft.line(line), at + 1);
    }
    return at;
  }

  /// Whether a dash there begins an entry of the list above but for a blank that is missing.
  private boolean isTightDash(int line, int at) {
    return !waiting
        && draft.line(line).startsWith("-", at)
        && !Lines.isDash(draft.line(line), at)
        && levels.contains(new Level(at, true));
  }

  /// Puts the blank behind a colon that lacks it, where a key must stand.
  private void partTightColon(int line, int at) {
    var text = draft.line(line);
    var close = TIGHT_COLON.matcher(text).region(at, text.length());
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
    levels.open(new Level(at, false));
    return at;
  }

  /// Where a key stands once its line is indented as others of its map.
  private int indented(int line, int at) {
    var column = levels.enter(line, new Level(at, false), waiting);
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
    var column = levels.column();
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
}
