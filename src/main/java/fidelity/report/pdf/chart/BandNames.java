package fidelity.report.pdf.chart;

import fidelity.report.Figure.Stretch;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Sets the names of bands at their stretches of a scale. A name too wide for its stretch
/// reaches into the one on its left; where all of them find no room, they are a list instead.
final class BandNames {

  /// The gap between two names, in points.
  private static final float GAP = 5;

  private BandNames() {}

  static Strip of(
      Typesetter typesetter,
      ContentMark figure,
      List<Stretch> bands,
      AxisScale axis,
      TextColumn column) {
    List<TextColumn> places = places(bands, axis, column);
    if (places.isEmpty()) {
      return listed(typesetter, figure, bands, column);
    }
    List<List<Strip>> names = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      var name = bands.get(i).name() + " ";
      names.add(typesetter.text(figure, name, style(bands.get(i)), places.get(i)));
    }
    return Strips.whole(Strips.beside(names));
  }

  /// A column for each name, as far right as its stretch allows; none where one has no room.
  private static List<TextColumn> places(List<Stretch> bands, AxisScale axis, TextColumn column) {
    List<TextColumn> places = new ArrayList<>();
    float end = column.right();
    for (var band : bands.reversed()) {
      float left = Math.min(axis.at(band.from()), end - widestWord(band));
      if (left < column.x()) {
        return List.of();
      }
      places.addFirst(TextColumn.of(left, end - left + 0.5f));
      end = left - GAP;
    }
    return places;
  }

  private static float widestWord(Stretch band) {
    float widest = 0;
    for (var word : band.name().split(" ", -1)) {
      widest = Math.max(widest, style(band).width(word));
    }
    return widest;
  }

  private static Strip listed(
      Typesetter typesetter, ContentMark figure, List<Stretch> bands, TextColumn column) {
    List<Strip> lines = new ArrayList<>();
    for (var band : bands) {
      var line = "%s: %s ".formatted(band.totals(), band.name());
      lines.addAll(typesetter.text(figure, line, style(band), column));
    }
    return Strips.whole(lines);
  }

  private static TextStyle style(Stretch band) {
    return band.reachable() ? TextStyles.CHART.with(Face.SEMIBOLD) : TextStyles.CHART;
  }
}
