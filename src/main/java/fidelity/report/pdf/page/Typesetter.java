package fidelity.report.pdf.page;

import fidelity.report.Prose;
import fidelity.report.Prose.Stress;
import fidelity.report.pdf.page.Piece.Words;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.LineBreaker;
import fidelity.report.pdf.type.LineBreaker.Line;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Sets text into lines, each a strip.
public final class Typesetter {

  /// How large small type is beside the type around it.
  private static final float SMALLER = 0.88f;

  private final Glyphs glyphs;

  /// A typesetter that notes letters its fonts lack in these glyphs.
  public Typesetter(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /// A word that needs no lines, as far as the style's font can print it.
  public String printable(String word, TextStyle style) {
    return glyphs.printable(word, style.face());
  }

  /// Text of one style and language that belongs to this mark.
  public List<Strip> text(ContentMark mark, String text, TextStyle style, TextColumn column) {
    return lines(List.of(run(mark, style, text)), column);
  }

  /// Prose as a new node. Runs in several languages become spans of it, since a node holds either
  /// text or nodes.
  public List<Strip> prose(Tag parent, Role role, Prose prose, TextStyle style, TextColumn column) {
    boolean mixed = isMixed(prose.runs());
    boolean plain = mixed || prose.runs().isEmpty();
    var tag = parent.kid(role, plain ? "" : prose.runs().getFirst().language());
    List<Run> runs = new ArrayList<>();
    for (var run : prose.runs()) {
      var mark = mixed ? tag.kid(Role.SPAN, run.language()) : tag;
      runs.add(run(mark, stressed(style, run.stress()), run.text()));
    }
    return lines(runs, column);
  }

  private static boolean isMixed(List<Prose.Run> runs) {
    for (var run : runs) {
      if (!run.language().equals(runs.getFirst().language())) {
        return true;
      }
    }
    return false;
  }

  private static TextStyle stressed(TextStyle style, Stress stress) {
    return switch (stress) {
      case PLAIN -> style;
      case STRONG -> style.with(Face.SEMIBOLD);
      case QUIET -> style.with(Ink.QUIET);
      case SMALL -> style.sized(style.size() * SMALLER).with(Ink.QUIET);
    };
  }

  private record Run(ContentMark mark, TextStyle style, String text) {}

  private Run run(ContentMark mark, TextStyle style, String text) {
    return new Run(mark, style, glyphs.printable(text, style.face()));
  }

  /// The lines, at least an empty one. The first two and the last two keep together.
  private static List<Strip> lines(List<Run> runs, TextColumn column) {
    var text = text(runs);
    float leading = leading(runs);
    List<Line> lines = LineBreaker.lines(text, widths(runs, text.length()), column.width());
    if (lines.isEmpty()) {
      return List.of(Strip.of(leading));
    }
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean firstOrLastButOne = i == 0 || i == lines.size() - 2;
      var strip = Strip.of(leading, pieces(runs, lines.get(i), column));
      strips.add(firstOrLastButOne && i < lines.size() - 1 ? strip.kept(true) : strip);
    }
    return strips;
  }

  private static String text(List<Run> runs) {
    return runs.size() == 1
        ? runs.getFirst().text
        : String.join("", runs.stream().map(Run::text).toList());
  }

  private static float[] widths(List<Run> runs, int length) {
    var widths = new float[length];
    int at = 0;
    for (var run : runs) {
      run.style.measure(run.text, widths, at);
      at += run.text.length();
    }
    return widths;
  }

  private static float leading(List<Run> runs) {
    float leading = 0;
    for (var run : runs) {
      leading = Math.max(leading, run.style.leading());
    }
    return leading;
  }

  private static List<Piece> pieces(List<Run> runs, Line line, TextColumn column) {
    List<Piece> pieces = new ArrayList<>();
    float x = column.start(line.width());
    int start = 0;
    for (var run : runs) {
      int end = start + run.text.length();
      int from = Math.max(line.from(), start);
      int to = Math.min(line.to(), end);
      if (from < to) {
        var words = run.text.substring(from - start, to - start);
        var spaced = words.replace('\n', ' ').replace('\u00A0', ' ');
        pieces.add(new Words(run.mark, run.style, spaced, x, run.style.baseline()));
        x += line.to() > end ? run.style.width(spaced) : 0;
      }
      start = end;
    }
    return pieces;
  }
}
