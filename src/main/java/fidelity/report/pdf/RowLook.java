package fidelity.report.pdf;

import fidelity.report.Table.Rank;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.List;

/// How a table's row shows its rank: by weight, rules and tint, never by colour alone.
final class RowLook {

  private RowLook() {}

  static TextStyle style(Rank rank) {
    return switch (rank) {
      case BODY -> TextStyles.CELL;
      case SECTION -> TextStyles.CELL.with(Face.SEMIBOLD).with(Ink.ACCENT);
      case TOTAL -> TextStyles.CELL.with(Face.SEMIBOLD);
    };
  }

  static List<Strip> dressed(Rank rank, List<Strip> row) {
    return switch (rank) {
      case BODY -> underlined(row);
      case SECTION -> underlined(row.stream().map(RowLook::tinted).toList());
      case TOTAL ->
          underlined(overlined(1.2f, Ink.ACCENT, row.stream().map(RowLook::tinted).toList()));
    };
  }

  private static Strip tinted(Strip strip) {
    var full = TextColumn.FULL;
    return strip.withBehind(
        List.of(new Fill(Artifact.LAYOUT, Ink.TINT, full.x(), 0, full.width(), strip.height())));
  }

  private static List<Strip> underlined(List<Strip> row) {
    return Strips.last(
        row, strip -> strip.withBehind(List.of(rule(strip.height(), 0.5f, Ink.HAIRLINE))));
  }

  private static List<Strip> overlined(float weight, Ink ink, List<Strip> row) {
    return Strips.first(row, strip -> strip.withBehind(List.of(rule(0, weight, ink))));
  }

  /// A line across the table.
  static Stroke rule(float y, float weight, Ink ink) {
    var full = TextColumn.FULL;
    return new Stroke(Artifact.LAYOUT, ink, weight, full.x(), y, full.right(), y);
  }
}
