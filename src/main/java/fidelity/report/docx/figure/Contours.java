package fidelity.report.docx.figure;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/// The closed lines of one letter: points on the line, and between two of them points that bend it.
final class Contours {

  private static final int ON = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private final ByteBuffer file;
  private final int[] ends;
  private final int[] flags;
  private final int[] xs;
  private final int[] ys;
  private int at;

  /// @param glyph where the letter's data begin
  Contours(ByteBuffer file, int glyph, int contours) {
    this.file = file;
    this.ends = new int[contours];
    for (var each = 0; each < contours; each++) {
      ends[each] = Short.toUnsignedInt(file.getShort(glyph + 10 + 2 * each));
    }
    var points = contours == 0 ? 0 : ends[contours - 1] + 1;
    var hints = glyph + 10 + 2 * contours;
    at = hints + 2 + Short.toUnsignedInt(file.getShort(hints));
    flags = new int[points];
    for (var each = 0; each < points; ) {
      var flag = Byte.toUnsignedInt(file.get(at++));
      var times = 1 + ((flag & REPEATED) == 0 ? 0 : Byte.toUnsignedInt(file.get(at++)));
      for (; times > 0; times--) {
        flags[each++] = flag;
      }
    }
    xs = coordinates(SHORT_X, SAME_X);
    ys = coordinates(SHORT_Y, SAME_Y);
  }

  private int[] coordinates(int brief, int same) {
    var coordinates = new int[flags.length];
    var last = 0;
    for (var each = 0; each < flags.length; each++) {
      if ((flags[each] & brief) != 0) {
        var step = Byte.toUnsignedInt(file.get(at++));
        last += (flags[each] & same) != 0 ? step : -step;
      } else if ((flags[each] & same) == 0) {
        last += file.getShort(at);
        at += 2;
      }
      coordinates[each] = last;
    }
    return coordinates;
  }

  /// Adds all lines to a path.
  void addTo(Path2D path) {
    var first = 0;
    for (var end : ends) {
      if (end > first) {
        add(path, first, end - first + 1);
      }
      first = end + 1;
    }
  }

  /// Between two bending points lies one on the line, halfway.
  private void add(Path2D path, int first, int count) {
    var start = on(first) ? 0 : on(first + count - 1) ? count - 1 : -1;
    double x = start < 0 ? halfway(xs, first, first + count - 1) : xs[first + start];
    double y = start < 0 ? halfway(ys, first, first + count - 1) : ys[first + start];
    path.moveTo(x, y);
    for (var step = 1; step <= count; step++) {
      var point = first + (Math.max(start, -1) + step + count) % count;
      var next = first + (Math.max(start, -1) + step + 1 + count) % count;
      if (on(point)) {
        path.lineTo(xs[point], ys[point]);
      } else if (on(next)) {
        path.quadTo(xs[point], ys[point], xs[next], ys[next]);
        step++;
      } else {
        path.quadTo(xs[point], ys[point], halfway(xs, point, next), halfway(ys, point, next));
      }
    }
    path.closePath();
  }

  private boolean on(int point) {
    return (flags[point] & ON) != 0;
  }

  private static double halfway(int[] coordinates, int one, int other) {
    return (coordinates[one] + coordinates[other]) / 2.0;
  }
}
