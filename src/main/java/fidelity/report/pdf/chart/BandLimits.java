package fidelity.report.pdf.chart;

import fidelity.report.Figure.Stretch;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Sets the first total of every band at its boundary and the last of all at the end, as far as
/// they do not touch.
final class BandLimits {

  /// The least gap between two limits, in points.
  private static final float GAP = 3;

  private BandLimits() {}

  /// The limits on one line.
  ///
  /// @param most the highest total there is, as printed
  static Strip of(
      Typesetter typesetter,
      ContentMark figure,
      List<Stretch> bands,
      String most,
      AxisScale axis,
      TextColumn column) {
    float end = column.right() - TextStyles.AXIS.width(most);
    List<Piece> pieces = new ArrayList<>(limit(typesetter, figure, most, end));
    float free = column.x();
    for (var band : bands) {
      float width = TextStyles.AXIS.width(band.limit());
      float left = Math.max(column.x(), axis.at(band.from()) - width / 2);
      if (left >= free && left + width + GAP <= end) {
        pieces.addAll(limit(typesetter, figure, band.limit(), left));
        free = left + width + GAP;
      }
    }
    return Strip.of(TextStyles.AXIS.leading(), pieces);
  }

  private static List<Piece> limit(
      Typesetter typesetter, ContentMark figure, String text, float left) {
    var place = TextColumn.of(left, TextColumn.PAPER.width());
    return Strips.whole(typesetter.text(figure, text + " ", TextStyles.AXIS, place)).pieces();
  }
}
