package fidelity.report.html;

import fidelity.report.Figure;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Dot;
import fidelity.report.Figure.Dots;
import fidelity.report.Figure.Spread;
import fidelity.report.Figure.Spreads;
import fidelity.report.Figure.Tiles;
import fidelity.report.Slopes;
import fidelity.report.Slopes.Slope;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.report.Timeline;
import fidelity.report.Timeline.Point;
import fidelity.words.Words;
import fidelity.words.phrase.PagePhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// The numbers of a figure as a table.
record FigureTable(Words words) {

  /// A column for each number that the drawing shows, a row for each thing that has them.
  Table of(Figure figure) {
    return switch (figure) {
      case Bars(_, _, _, _, _, var bars) ->
          table(
              figure,
              List.of(PagePhrase.FIGURE_NAME, PagePhrase.FIGURE_VALUE),
              bars.stream().map(bar -> Row.of(bar.label(), bar.value())));
      case Tiles(_, _, var tiles) ->
          table(
              figure,
              List.of(ScorePhrase.ITEM, ScorePhrase.SCORE),
              tiles.stream().map(tile -> Row.of(tile.label(), tile.value())));
      case BandScale(_, _, var bands, _, _, _, _) ->
          table(
              figure,
              List.of(ScorePhrase.BAND, ScorePhrase.POINTS),
              bands.reversed().stream().map(band -> Row.of(band.name(), band.totals())));
      case Spreads(_, _, _, _, _, var spreads) ->
          table(
              figure,
              List.of(
                  PagePhrase.FIGURE_NAME,
                  StatisticsPhrase.LEAST,
                  StatisticsPhrase.LOWER_QUARTILE,
                  StatisticsPhrase.MEAN,
                  StatisticsPhrase.UPPER_QUARTILE,
                  StatisticsPhrase.GREATEST),
              spreads.stream().map(this::row));
      case Dots(_, _, _, _, var dots) -> dots(figure, dots);
      case Timeline timeline ->
          table(
              figure,
              List.of(PagePhrase.FIGURE_DAY, ScorePhrase.TOTAL),
              timeline.points().stream().map(point -> Row.of(day(point), point.value())));
      case Slopes(_, _, var before, var after, var slopes) ->
          headed(
              figure,
              List.of(words.say(PagePhrase.FIGURE_ITEMS), before, after),
              slopes.stream().map(FigureTable::row));
    };
  }

  private Row row(Spread spread) {
    return Row.of(
        spread.label(),
        number(spread.least()),
        number(spread.lower()),
        number(spread.mean()),
        number(spread.upper()),
        number(spread.greatest()));
  }

  private Table dots(Figure figure, List<Dot> dots) {
    return dots.stream().allMatch(dot -> dot.before().isEmpty())
        ? table(
            figure,
            List.of(PagePhrase.FIGURE_NAME, PagePhrase.FIGURE_VALUE),
            dots.stream().map(dot -> Row.of(dot.label(), dot.value())))
        : table(
            figure,
            List.of(PagePhrase.FIGURE_NAME, PagePhrase.FIGURE_BEFORE, PagePhrase.FIGURE_VALUE),
            dots.stream()
                .map(
                    dot ->
                        Row.of(
                            dot.label(), dot.before().map(this::number).orElse(""), dot.value())));
  }

  /// A day; where its answers were scored by a later rubric, it says so.
  private String day(Point point) {
    return point.rescored() ? words.say(PagePhrase.FIGURE_RESCORED, point.date()) : point.date();
  }

  private static Row row(Slope slope) {
    return Row.of(String.join(", ", slope.items()), slope.before().value(), slope.after().value());
  }

  private String number(BigDecimal number) {
    return words.number(number.setScale(2, RoundingMode.HALF_UP));
  }

  private Table table(Figure figure, List<Phrase> headings, Stream<Row> rows) {
    return headed(figure, headings.stream().map(words::say).toList(), rows);
  }

  private static Table headed(Figure figure, List<String> headings, Stream<Row> rows) {
    var numbers = headings.stream().skip(1).map(heading -> Column.right(heading, 1));
    var named = Stream.of(Column.naming(headings.getFirst(), 2));
    var caption = figure.caption().isBlank() ? figure.alternative() : figure.caption();
    return new Table(caption, false, Stream.concat(named, numbers).toList(), rows.toList());
  }
}
