package fidelity.report.pdf.chart;

import fidelity.report.Figure.Tick;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Words;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// What stands above the rows of a chart and says where on the scale they are; it is drawn again
/// on every page that the chart takes.
interface ChartHead {

  /// The head of a chart on this scale.
  Strip strip(Typesetter typesetter, ContentMark mark, AxisScale scale);

  /// The labels of ticks, each over its grid line; nothing where there are none.
  static ChartHead of(List<Tick> ticks) {
    return (typesetter, mark, scale) -> {
      List<Piece> labels = new ArrayList<>();
      for (var tick : ticks) {
        var label = typesetter.printable(tick.label(), TextStyles.AXIS);
        float left = scale.at(tick.at()) - TextStyles.AXIS.width(label) / 2;
        labels.add(new Words(mark, TextStyles.AXIS, label + " ", left, 10));
      }
      return Strip.of(ticks.isEmpty() ? 0 : TextStyles.AXIS.leading() + 4, labels);
    };
  }
}
