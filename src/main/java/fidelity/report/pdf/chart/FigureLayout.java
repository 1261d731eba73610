package fidelity.report.pdf.chart;

import fidelity.report.Figure;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Dots;
import fidelity.report.Figure.Spreads;
import fidelity.report.Figure.Tiles;
import fidelity.report.Slopes;
import fidelity.report.Timeline;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import java.util.List;

/// Lays out any figure.
///
/// @param column where a scale of bands stands; the others take all the width there is
public record FigureLayout(Typesetter typesetter, TextColumn column) {

  /// The drawing and its caption, as a figure under this node.
  public List<Strip> strips(Tag parent, Figure figure) {
    var tag = parent.figure(figure.alternative());
    return Captions.under(typesetter, tag, figure.caption(), drawing(tag, figure));
  }

  /// The drawing alone, as what this node stands for.
  List<Strip> drawing(Tag tag, Figure figure) {
    return switch (figure) {
      case Bars bars -> BarsLayout.of(typesetter, bars).drawing(tag);
      case Spreads spreads -> SpreadsLayout.of(typesetter, spreads).drawing(tag);
      case Dots dots -> DotsLayout.of(typesetter, dots).drawing(tag);
      case BandScale scale -> new BandScaleLayout(typesetter, scale, column).drawing(tag);
      case Tiles tiles -> new TilesLayout(typesetter, tiles).drawing(tag);
      case Timeline timeline ->
          new TimelineLayout(timeline, new Lettering(typesetter, tag)).drawing(tag);
      case Slopes slopes -> new SlopesLayout(slopes, new Lettering(typesetter, tag)).drawing(tag);
    };
  }
}
