package fidelity.report.pdf;

import fidelity.report.Prose;
import fidelity.report.Prose.Stress;
import fidelity.report.pdf.LineBreaker.Line;
import fidelity.report.pdf.Piece.Words;
import java.util.ArrayList;
import java.util.List;

/// Sets text into lines, each a strip.
final class Typesetter {

  private final Glyphs glyphs;

  Typesetter(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /// A word that needs no lines, as far as the style's font can print it.
  String printable(String word, Style style) {
    return glyphs.printable(word, style.face());
  }

  /// Text of one style and language that belongs to this mark.
  List<Strip> text(Mark mark, String text, Style style, Column column) {
    return lines(List.of(run(mark, style, text)), column);
  }

  /// Prose as a new node. Runs in several languages become spans of it, since a node holds either
  /// text or nodes.
  List<Strip> prose(Tag parent, Role role, Prose prose, Style style, Column column) {
    List<String> languages = prose.runs().stream().map(Prose.Run::language).distinct().toList();
    boolean mixed = languages.size() > 1;
    var tag = parent.kid(role, languages.size() == 1 ? languages.getFirst() : "");
    List<Run> runs = new ArrayList<>();
    for (var run : prose.runs()) {
      var mark = mixed ? tag.kid(Role.SPAN, run.language()) : tag;
      runs.add(run(mark, stressed(style, run.stress()), run.text()));
    }
    return lines(runs, column);
  }

  private static Style stressed(Style style, Stress stress) {
    return switch (stress) {
      case PLAIN -> style;
      case STRONG -> style.with(Face.SEMIBOLD);
      case QUIET -> style.with(Face.ITALIC).with(Ink.QUIET);
    };
  }

  private record Run(Mark mark, Style style, String text) {}

  private Run run(Mark mark, Style style, String text) {
    return new Run(mark, style, glyphs.printable(text, style.face()));
  }

  /// The lines, at least an empty one. The first two and the last two keep together.
  private static List<Strip> lines(List<Run> runs, Column column) {
    var text = String.join("", runs.stream().map(Run::text).toList());
    List<Line> lines = LineBreaker.lines(text, widths(runs, text.length()), column.width());
    if (lines.isEmpty()) {
      return List.of(Strip.of(leading(runs)));
    }
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean firstOrLastButOne = i == 0 || i == lines.size() - 2;
      strips.add(line(runs, lines.get(i), column).kept(firstOrLastButOne && i < lines.size() - 1));
    }
    return strips;
  }

  private static float[] widths(List<Run> runs, int length) {
    var widths = new float[length];
    int at = 0;
    for (var run : runs) {
      for (int i = 0; i < run.text.length(); i += Character.charCount(run.text.codePointAt(i))) {
        widths[at + i] = run.style.width(run.text.codePointAt(i));
      }
      at += run.text.length();
    }
    return widths;
  }

  private static float leading(List<Run> runs) {
    return (float) runs.stream().mapToDouble(run -> run.style.leading()).max().orElse(0);
  }

  private static Strip line(List<Run> runs, Line line, Column column) {
    List<Piece> pieces = new ArrayList<>();
    float x = column.start(line.width());
    int start = 0;
    for (var run : runs) {
      int from = Math.max(line.from() - start, 0);
      int to = Math.min(line.to() - start, run.text.length());
      if (from < to) {
        var words = run.text.substring(from, to).replace('\n', ' ').replace('\u00A0', ' ');
        pieces.add(new Words(run.mark, run.style, words, x, run.style.baseline()));
        x += run.style.width(words);
      }
      start += run.text.length();
    }
    return Strip.of(leading(runs), pieces);
  }
}
