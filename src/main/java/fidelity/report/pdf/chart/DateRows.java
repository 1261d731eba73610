package fidelity.report.pdf.chart;

import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Sets days under their marks, in further rows where they would touch.
final class DateRows {

  /// So many rows there are at most; what finds no room in them is left to the table.
  private static final int MOST = 4;

  private static final float GAP = 8;

  private final Lettering lettering;
  private final float top;

  /// Where the last day of each row ends, in points.
  private final List<Float> ends = new ArrayList<>();

  DateRows(Lettering lettering, float top) {
    this.lettering = lettering;
    this.top = top;
  }

  /// The day, in the first row that has room; nothing where none has.
  List<Piece> add(float x, String date) {
    float width = lettering.width(date, TextStyles.AXIS);
    float left = Math.min(x - width / 2, TextColumn.FULL.right() - width);
    for (int row = 0; row < MOST; row++) {
      if (row == ends.size()) {
        ends.add(Float.NEGATIVE_INFINITY);
      }
      if (left >= ends.get(row) + GAP) {
        ends.set(row, left + width);
        return lettering.at(left, top + row * TextStyles.AXIS.leading(), date, TextStyles.AXIS);
      }
    }
    return List.of();
  }

  /// Where the rows end.
  float end() {
    return top + ends.size() * TextStyles.AXIS.leading();
  }
}
