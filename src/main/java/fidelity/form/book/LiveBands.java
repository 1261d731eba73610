package fidelity.form.book;

import fidelity.form.book.cells.Quoted;
import fidelity.form.book.cells.UnseenFigure;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.scoring.Range;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.util.Optional;

/// The bands that a figure can be in, as formulas. Between the band of the lowest and that of the
/// highest there may be one that no figure reaches, and so they are told as the most there can be.
///
/// @param limits where the bands begin, lowest first
/// @param names what they are called, in the same order
record LiveBands(BookContext context, Bands bands, Lists.Listed limits, Lists.Listed names) {

  static LiveBands of(BookContext context, Bands bands, String heading) {
    var rising = bands.highestFirst().reversed();
    return new LiveBands(
        context,
        bands,
        context
            .lists()
            .add(heading, rising.stream().map(Band::from).map(UnseenFigure::of).toList()),
        context
            .lists()
            .words(
                "%s, %s".formatted(heading, context.say(ScorePhrase.BANDS)),
                rising.stream().map(Band::name).toList()));
  }

  /// The band, or the lowest and the highest that may still come.
  ///
  /// @param lowest the cell with the lowest figure
  /// @param highest the cell with the highest
  /// @param now nothing where there is no figure
  Cell named(String lowest, String highest, Optional<Range> now, CellStyle style) {
    var formula =
        "IF(ISNUMBER(%1$s),IF(%2$s=%3$s,%4$s,%4$s&\" – \"&%5$s&\" \"&%6$s),\"\")"
            .formatted(
                lowest,
                place(lowest),
                place(highest),
                name(lowest),
                name(highest),
                Quoted.text(context.say(FormPhrase.FORM_AT_MOST)));
    return new Cell.Formula(formula, new Cell.Text(now.map(this::named).orElse(""), style));
  }

  private String place(String figure) {
    return "MATCH(%s,%s,1)".formatted(figure, limits.all());
  }

  private String name(String figure) {
    return "INDEX(%s,%s)".formatted(names.all(), place(figure));
  }

  private String named(Range now) {
    var lowest = bands.of(now.lowest());
    var highest = bands.of(now.highest());
    return lowest.id().equals(highest.id())
        ? lowest.name()
        : "%s – %s %s"
            .formatted(lowest.name(), highest.name(), context.say(FormPhrase.FORM_AT_MOST));
  }

  /// Whether a figure may come to be in a band, or is.
  ///
  /// @param lowest the cell with the lowest figure
  /// @param highest the cell with the highest
  Cell mark(Band band, String lowest, String highest, Range now, CellStyle style) {
    var place = bands.highestFirst().reversed().indexOf(band) + 1;
    var formula =
        "IF(ISNUMBER(%1$s),IF(AND(%2$s<=%4$s,%4$s<=%3$s),IF(%2$s=%3$s,%5$s,%6$s),\"\"),\"\")"
            .formatted(
                lowest,
                place(lowest),
                place(highest),
                place,
                Quoted.text(context.say(FormPhrase.FORM_REACHED)),
                Quoted.text(context.say(FormPhrase.FORM_POSSIBLE)));
    return new Cell.Formula(formula, new Cell.Text(marked(place, now), style));
  }

  private String marked(int place, Range now) {
    var rising = bands.highestFirst().reversed();
    var first = rising.indexOf(bands.of(now.lowest())) + 1;
    var last = rising.indexOf(bands.of(now.highest())) + 1;
    if (place < first || place > last) {
      return "";
    }
    return context.say(first == last ? FormPhrase.FORM_REACHED : FormPhrase.FORM_POSSIBLE);
  }
}
