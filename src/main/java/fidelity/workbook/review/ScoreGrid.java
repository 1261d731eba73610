package fidelity.workbook.review;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Where the figures stand on the sheet of scores, so that other sheets can point at them.
///
/// @param ends the ends that every score shows: both, or the one where all are settled
/// @param items each item's row, by item id
/// @param sections each section's sum, by section id
/// @param total the row of the total
/// @param bands the lowest band's row in the table of bands
/// @param bandCount how many bands follow one another from there
record ScoreGrid(
    String sheet,
    List<RangeEnd> ends,
    Map<String, Integer> items,
    Map<String, Integer> sections,
    int total,
    int bands,
    int bandCount) {

  /// The column of items' names.
  static final int NAMES = 1;

  /// The column of the first end of the scores.
  static final int FIRST_SCORE = 2;

  ScoreGrid {
    ends = List.copyOf(ends);
    items = Map.copyOf(items);
    sections = Map.copyOf(sections);
  }

  /// The column of that end of the scores, when they have these ends.
  static int column(List<RangeEnd> ends, RangeEnd end) {
    return FIRST_SCORE + ends.indexOf(end);
  }

  /// The column of the highest scores there are.
  static int mostColumn(List<RangeEnd> ends) {
    return FIRST_SCORE + ends.size();
  }

  /// The last column of the table of items: after the highest scores, basis and section.
  static int last(List<RangeEnd> ends) {
    return mostColumn(ends) + 2;
  }

  /// The column of a figure's share of the highest.
  static int shareColumn(List<RangeEnd> ends, RangeEnd end) {
    return mostColumn(ends) + 1 + ends.indexOf(end);
  }

  /// The column of the band of a section's figure.
  static int bandColumn(List<RangeEnd> ends, RangeEnd end) {
    return mostColumn(ends) + 1 + ends.size() + ends.indexOf(end);
  }

  /// The address of an item's score.
  String score(ItemResult item, RangeEnd end) {
    return at(items.getOrDefault(item.item().id(), 0), column(ends, end));
  }

  /// Where the scores of all items are, one below the other.
  String scores(RangeEnd end) {
    var first = Collections.min(items.values());
    return Area.column(column(ends, end), first, first + items.size() - 1).on(sheet);
  }

  /// The address of a section's score.
  String score(Section section, RangeEnd end) {
    return at(sections.getOrDefault(section.id(), 0), column(ends, end));
  }

  /// The address of a section's share of its highest score.
  String share(Section section, RangeEnd end) {
    return at(sections.getOrDefault(section.id(), 0), shareColumn(ends, end));
  }

  /// The address of the total.
  String total(RangeEnd end) {
    return at(total, column(ends, end));
  }

  /// The address of the name of the total's band.
  String band(RangeEnd end) {
    return at(bandRow(total, ends, end), FIRST_SCORE);
  }

  /// The total, if it is in that band, 0 for the lowest; else nothing.
  String totalInBand(RangeEnd end, int band) {
    return "IF(MATCH(%1$s,%2$s)=%3$s,%1$s,\"\")".formatted(total(end), limits(), band + 1);
  }

  /// How many points are missing to the next band; nothing in the highest.
  String toNextBand(RangeEnd end) {
    return "IFERROR(INDEX(%2$s,MATCH(%1$s,%2$s)+1)-%1$s,\"\")".formatted(total(end), limits());
  }

  /// The name of the next band; nothing in the highest.
  String nextBand(RangeEnd end) {
    return "IFERROR(INDEX(%3$s,MATCH(%1$s,%2$s)+1),\"\")"
        .formatted(total(end), limits(), bandCells(NAMES));
  }

  private String limits() {
    return bandCells(FIRST_SCORE);
  }

  private String bandCells(int column) {
    return Area.column(column, bands, bands + bandCount - 1).on(sheet);
  }

  /// Whether a total from the lowest to the highest can be in the band; by names, which rules take.
  ///
  /// @param to the highest total in the band
  String reaches(Band band, BigDecimal to) {
    return "AND(%s>=%s,%s<=%s)"
        .formatted(
            ends.getLast().totalName(),
            band.from().toPlainString(),
            ends.getFirst().totalName(),
            to.toPlainString());
  }

  /// An item's score as it stands in the table; a range as text.
  ///
  /// @param format how a score is printed
  Cell shown(ItemScore item, String format, CellStyle style) {
    if (item.scores().settled()) {
      var score = item.scores().lowest().number();
      return new Cell.Formula(score(item, ends.getFirst()), new Cell.Figure(score, format, style));
    }
    var joined =
        "%s&\"–\"&%s".formatted(score(item, RangeEnd.LOWEST), score(item, RangeEnd.HIGHEST));
    return new Cell.Formula(
        item.scores().lowest().halves() < 0
            ? "SUBSTITUTE(%s,\"-\",\"−\")".formatted(joined)
            : joined,
        new Cell.Text(
            (item.scores().lowest() + "–" + item.scores().highest()).replace("-", "−"), style));
  }

  /// The rows of the bands follow that of the total.
  static int bandRow(int total, List<RangeEnd> ends, RangeEnd end) {
    return total + 1 + ends.indexOf(end);
  }

  private String at(int row, int column) {
    return Area.cell(row, column).on(sheet);
  }
}
