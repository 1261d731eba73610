package fidelity.report.pdf.chart;

import fidelity.report.Figure.Look;
import fidelity.report.Figure.Tile;
import fidelity.report.Figure.Tiles;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Lays out scores as boxes in rows: low ones dark, high ones tinted, open ones with a bold frame.
final class TilesLayout {

  /// The size of a box, its gap and the blank inside, in points.
  private static final float HEIGHT = 30;

  private static final float NARROWEST = 17;
  private static final float GAP = 2;
  private static final float INSIDE = 1.5f;

  private final Typesetter typesetter;
  private final Tiles tiles;
  private final int inARow;
  private final float width;

  /// The layout of boxes across the page.
  TilesLayout(Typesetter typesetter, Tiles tiles) {
    this.typesetter = typesetter;
    this.tiles = tiles;
    int most = (int) ((TextColumn.FULL.width() + GAP) / (NARROWEST + GAP));
    int count = Math.max(1, tiles.tiles().size());
    int rows = (count + most - 1) / most;
    this.inARow = Math.max(10, (count + rows - 1) / rows);
    this.width = (TextColumn.FULL.width() + GAP) / inARow - GAP;
  }

  /// The boxes, as what this node stands for.
  List<Strip> drawing(Tag figure) {
    List<Strip> rows = new ArrayList<>();
    for (int from = 0; from < tiles.tiles().size(); from += inARow) {
      int to = Math.min(from + inARow, tiles.tiles().size());
      rows.addAll(Strips.after(rows.isEmpty() ? 0 : GAP, row(figure, from, to)));
    }
    var whole = Strips.whole(rows);
    var extent =
        new Extent(figure, TextColumn.FULL.x(), 0, TextColumn.FULL.width(), whole.height());
    return List.of(whole.withInFront(extent).kept(true));
  }

  private List<Strip> row(Tag figure, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = from; i < to; i++) {
      pieces.addAll(tile(figure, tiles.tiles().get(i), (i - from) * (width + GAP)));
    }
    return List.of(Strip.of(HEIGHT, pieces));
  }

  private List<Piece> tile(Tag figure, Tile tile, float left) {
    float x = TextColumn.FULL.x() + left;
    List<Piece> pieces = new ArrayList<>(frame(figure, tile.look(), x));
    var ink = tile.look() == Look.LOW ? Ink.WHITE : Ink.TEXT;
    var label = TextStyles.TILE_LABEL.with(tile.look() == Look.LOW ? ink : Ink.QUIET);
    pieces.addAll(centred(figure, tile.label(), label, x, 2));
    pieces.addAll(centred(figure, tile.value(), TextStyles.TILE.with(ink), x, 13));
    return pieces;
  }

  private List<Piece> frame(Tag figure, Look look, float x) {
    return switch (look) {
      case LOW -> List.of(new Fill(figure, Ink.TEXT, x, 0, width, HEIGHT));
      case HIGH -> List.of(new Fill(figure, Ink.ACCENT_LIGHT, x, 0, width, HEIGHT));
      case ORDINARY -> Shapes.outlined(figure, Ink.HAIRLINE, x, 0, width, HEIGHT);
      case OPEN -> Shapes.outlined(figure, Ink.ACCENT, x, 0, width, HEIGHT);
    };
  }

  /// A word in the middle of a box, in the largest type that stands in it.
  private List<Piece> centred(Tag figure, String word, TextStyle style, float x, float y) {
    var text = typesetter.printable(word, style);
    float room = width - 2 * INSIDE;
    float wide = style.width(text);
    var fitting = wide <= room ? style : style.sized(style.size() * room / wide);
    var column = TextColumn.of(x + (width - fitting.width(text)) / 2, TextColumn.PAPER.width());
    return Strips.whole(typesetter.text(figure, word + " ", fitting, column)).padded(y, 0).pieces();
  }
}
