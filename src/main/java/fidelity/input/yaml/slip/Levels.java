package fidelity.input.yaml.slip;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.util.ArrayDeque;
import java.util.Deque;

/// The maps and lists that are open where a walk stands, each at its column.
final class Levels {

  private final Draft draft;
  private final Deque<Level> open = new ArrayDeque<>();

  Levels(Draft draft) {
    this.draft = draft;
  }

  /// Where the keys of a map or the dashes of a list stand.
  record Level(int column, boolean list) {}

  boolean isEmpty() {
    return open.isEmpty();
  }

  /// The column of the innermost; 0 when none is open.
  int column() {
    return open.isEmpty() ? 0 : open.getFirst().column();
  }

  boolean contains(Level level) {
    return open.contains(level);
  }

  /// Opens a map or a list inside the innermost.
  void open(Level level) {
    open.push(level);
  }

  /// Goes on with a map or a list at a column, or opens it; gives the column where it should stand.
  ///
  /// @param waiting whether the key or dash above has no value yet, so that one may be opened
  int enter(int line, Level level, boolean waiting) {
    var left = leave(level);
    if (!open.isEmpty() && open.getFirst().equals(level)) {
      return level.column();
    }
    if (left < 0 && (waiting || open.isEmpty())) {
      open.push(level);
      return level.column();
    }
    return misplaced(line, level, left);
  }

  /// Closes what cannot go on there; gives the column of the last closed, -1 when there is none.
  private int leave(Level level) {
    var left = -1;
    while (!open.isEmpty() && isInside(open.getFirst(), level)) {
      left = open.pop().column();
    }
    return left;
  }

  private static boolean isInside(Level inner, Level outer) {
    return inner.column() > outer.column()
        || (inner.column() == outer.column() && inner.list() && !outer.list());
  }

  /// @param left the column of the level that was left for this one; -1 when none was
  private int misplaced(int line, Level level, int left) {
    var right = left >= 0 ? left : column();
    draft.slip(
        line,
        level.column(),
        Code.UNEVEN_INDENT,
        Detail.whole(level.column()),
        Detail.whole(right));
    open.push(new Level(right, level.list()));
    return right;
  }
}
