package fidelity.report.pdf.file;

import fidelity.report.pdf.page.Piece.Drawn;
import fidelity.report.pdf.page.Piece.Fill;
import java.util.ArrayList;
import java.util.List;

/// Makes one fill of those that continue one another from strip to strip: viewers show a hair of
/// white between two.
final class Backgrounds {

  private Backgrounds() {}

  /// All fills, merged, and what else is drawn over them.
  static List<Drawn> merged(List<Drawn> pieces) {
    List<Fill> fills = new ArrayList<>();
    List<Drawn> others = new ArrayList<>();
    for (var piece : pieces) {
      if (piece instanceof Fill fill) {
        merge(fills, fill);
      } else {
        others.add(piece);
      }
    }
    List<Drawn> merged = new ArrayList<>(fills);
    merged.addAll(others);
    return merged;
  }

  private static void merge(List<Fill> fills, Fill fill) {
    for (int i = fills.size() - 1; i >= Math.max(0, fills.size() - 8); i--) {
      var upper = fills.get(i);
      if (continues(upper, fill)) {
        float height = fill.y() + fill.height() - upper.y();
        fills.set(
            i, new Fill(upper.mark(), upper.ink(), upper.x(), upper.y(), upper.width(), height));
        return;
      }
    }
    fills.add(fill);
  }

  private static boolean continues(Fill upper, Fill lower) {
    return upper.ink() == lower.ink()
        && upper.x() == lower.x()
        && upper.width() == lower.width()
        && Math.abs(upper.y() + upper.height() - lower.y()) < 0.01f;
  }
}
