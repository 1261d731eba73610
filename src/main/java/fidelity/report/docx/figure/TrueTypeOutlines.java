package fidelity.report.docx.figure;

import fidelity.report.picture.Weight;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The outlines of a font's letters, read from its file by the OpenType specification.
///
/// Java's own fonts ask the machine for a list of its fonts, which a small one does not have, and
/// another version of Java might draw a letter in another way.
final class TrueTypeOutlines {

  /// The table of letters that every font has: those of Unicode's first 65,536.
  private static final int FORMAT = 4;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();
  private final int cmap;
  private final boolean longPlaces;
  private final int advances;

  private TrueTypeOutlines(byte[] bytes) {
    file = ByteBuffer.wrap(bytes);
    for (var each = 0; each < unsigned(4); each++) {
      var entry = 12 + 16 * each;
      tables.put(tag(entry), file.getInt(entry + 8));
    }
    cmap = letters();
    longPlaces = unsigned(table("head") + 50) == 1;
    advances = unsigned(table("hhea") + 34);
  }

  /// The outlines of the program's own face of this weight.
  static TrueTypeOutlines of(Weight weight) {
    var name =
        switch (weight) {
          case REGULAR -> "Inter-Regular.ttf";
          case SEMIBOLD -> "Inter-SemiBold.ttf";
        };
    try (var in = TrueTypeOutlines.class.getResourceAsStream("/fidelity/report/pdf/type/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The font " + name + " is not in the program");
      }
      return new TrueTypeOutlines(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many units the size of the type has.
  int unitsPerEm() {
    return unsigned(table("head") + 18);
  }

  /// How many units the next letter stands further right.
  int advance(int glyph) {
    return unsigned(table("hmtx") + 4 * Math.min(glyph, advances - 1));
  }

  /// The number of a letter's glyph; 0, the sign for none, when the face lacks it.
  int glyph(int letter) {
    var doubled = unsigned(cmap + 6);
    for (var each = 0; each < doubled; each += 2) {
      var start = cmap + 16 + doubled + each;
      if (letter <= unsigned(cmap + 14 + each)) {
        return letter < unsigned(start) ? 0 : glyph(letter, start, doubled);
      }
    }
    return 0;
  }

  /// The same in a stretch of letters, by a difference or by a list.
  private int glyph(int letter, int start, int doubled) {
    var difference = unsigned(start + doubled);
    var list = start + 2 * doubled;
    if (unsigned(list) == 0) {
      return (letter + difference) & 0xFFFF;
    }
    var listed = unsigned(list + unsigned(list) + 2 * (letter - unsigned(start)));
    return listed == 0 ? 0 : (listed + difference) & 0xFFFF;
  }

  /// A glyph's outline in units, upwards.
  Path2D outline(int glyph) {
    var known = outlines.get(glyph);
    if (known == null) {
      known = read(glyph);
      outlines.put(glyph, known);
    }
    return known;
  }

  private Path2D read(int glyph) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    var from = place(glyph);
    if (place(glyph + 1) > from) {
      var at = table("glyf") + from;
      var contours = file.getShort(at);
      if (contours >= 0) {
        new Contours(file, at, contours).addTo(path);
      } else {
        composed(at + 10, path);
      }
    }
    return path;
  }

  /// A letter that is put together of others, as one with a mark is.
  private void composed(int start, Path2D path) {
    var at = start;
    var flags = 0;
    do {
      flags = unsigned(at);
      var part = unsigned(at + 2);
      var words = (flags & 1) != 0;
      double x = words ? file.getShort(at + 4) : file.get(at + 4);
      double y = words ? file.getShort(at + 6) : file.get(at + 5);
      at += words ? 8 : 6;
      var form = new double[] {1, 0, 0, 1};
      if ((flags & 8) != 0) {
        form[0] = fixed(at);
        form[3] = form[0];
        at += 2;
      } else if ((flags & 0x40) != 0) {
        form[0] = fixed(at);
        form[3] = fixed(at + 2);
        at += 4;
      } else if ((flags & 0x80) != 0) {
        form = new double[] {fixed(at), fixed(at + 2), fixed(at + 4), fixed(at + 6)};
        at += 8;
      }
      var place = new AffineTransform(form[0], form[1], form[2], form[3], x, y);
      path.append(outline(part).getPathIterator(place), false);
    } while ((flags & 0x20) != 0);
  }

  private int place(int glyph) {
    return longPlaces
        ? file.getInt(table("loca") + 4 * glyph)
        : 2 * unsigned(table("loca") + 2 * glyph);
  }

  private int letters() {
    var start = table("cmap");
    for (var each = 0; each < unsigned(start + 2); each++) {
      var at = start + file.getInt(start + 8 + 8 * each);
      if (unsigned(at) == FORMAT) {
        return at;
      }
    }
    throw new IllegalStateException("A font without a table of letters");
  }

  private int table(String name) {
    var at = tables.get(name);
    if (at == null) {
      throw new IllegalStateException("A font without its table " + name);
    }
    return at;
  }

  private String tag(int at) {
    var tag = new StringBuilder();
    for (var each = 0; each < 4; each++) {
      tag.append((char) file.get(at + each));
    }
    return tag.toString();
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  private double fixed(int at) {
    return file.getShort(at) / 16384.0;
  }
}
