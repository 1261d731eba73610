package fidelity.report.html;

import static fidelity.markup.Markup.tag;

import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
import fidelity.report.Figure;
import fidelity.report.Figure.BandScale;
import fidelity.report.pdf.chart.Pictures;
import fidelity.report.picture.Picture;
import fidelity.words.Words;
import fidelity.words.phrase.PagePhrase;
import java.util.ArrayList;

/// Turns figures into drawings with their numbers in a table that is folded away beneath.
///
/// @param words what the page says beside its report
record FigureMarkup(TableMarkup tables, Words words) {

  /// How wide a scale of bands is drawn that stands beside the result, in points.
  private static final float BESIDE_RESULT = 300;

  /// A drawing across the page.
  Element of(Figure figure) {
    return of(figure, Pictures.of(figure));
  }

  /// A scale beside the result.
  Element ofResult(BandScale scale) {
    return of(scale, Pictures.of(scale, BESIDE_RESULT));
  }

  private Element of(Figure figure, Picture picture) {
    var content = new ArrayList<Markup>();
    content.add(tag("figure", drawn(figure, picture)));
    var table = tables.of(new FigureTable(words).of(figure));
    if (!table.isEmpty()) {
      var summary = tag("summary", words.say(PagePhrase.FIGURE_AS_TABLE));
      content.add(tag("details", summary, table.getFirst()));
    }
    return tag("div", content).called("figure");
  }

  private Element[] drawn(Figure figure, Picture picture) {
    var drawing =
        tag("div", PictureMarkup.of(picture, figure.alternative()))
            .called("scroll")
            .with("role", "region")
            .with("aria-label", words.say(PagePhrase.FIGURE))
            .with("tabindex", "0");
    return figure.caption().isBlank()
        ? new Element[] {drawing}
        : new Element[] {drawing, tag("figcaption", ShownText.of(figure.caption()))};
  }
}
