package fidelity.workbook;

import fidelity.rubric.Section;
import fidelity.scoring.ItemScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Where the figures stand on the sheet of scores, so that other sheets can point at them.
///
/// @param bounds the figures that every score has
/// @param items each item's row, by item id
/// @param sections each section's sum, by section id
/// @param total the row of the total
/// @param bands the lowest band's row in the table of bands
/// @param bandCount how many bands follow one another from there
record ScoreGrid(
    String sheet,
    List<Bound> bounds,
    Map<String, Integer> items,
    Map<String, Integer> sections,
    int total,
    int bands,
    int bandCount) {

  static final int NAMES = 1;
  private static final int FIRST_SCORE = 2;

  ScoreGrid {
    bounds = List.copyOf(bounds);
    items = Map.copyOf(items);
    sections = Map.copyOf(sections);
  }

  /// The column of a figure among as many bounds.
  static int column(List<Bound> bounds, Bound bound) {
    return FIRST_SCORE + bounds.indexOf(bound);
  }

  /// The column of the highest scores there are.
  static int mostColumn(List<Bound> bounds) {
    return FIRST_SCORE + bounds.size();
  }

  /// The column of a figure's share of the highest.
  static int shareColumn(List<Bound> bounds, Bound bound) {
    return mostColumn(bounds) + 1 + bounds.indexOf(bound);
  }

  String score(ItemScore item, Bound bound) {
    return at(items.getOrDefault(item.item().id(), 0), column(bounds, bound));
  }

  String score(Section section, Bound bound) {
    return at(sections.getOrDefault(section.id(), 0), column(bounds, bound));
  }

  String share(Section section, Bound bound) {
    return at(sections.getOrDefault(section.id(), 0), shareColumn(bounds, bound));
  }

  String total(Bound bound) {
    return at(total, column(bounds, bound));
  }

  String band(Bound bound) {
    return at(bandRow(total, bounds, bound), FIRST_SCORE);
  }

  /// The total, if it is in that band, 0 for the lowest; else nothing.
  String totalInBand(Bound bound, int band) {
    var starts = Area.column(FIRST_SCORE, bands, bands + bandCount - 1).on(sheet);
    return "IF(MATCH(%1$s,%2$s)=%3$s,%1$s,\"\")".formatted(total(bound), starts, band + 1);
  }

  /// Whether a total from the lowest to the highest can be in the band; by names, which rules take.
  String reaches(BandRange range) {
    return "AND(%s>=%s,%s<=%s)"
        .formatted(
            bounds.getLast().totalName(),
            range.band().from().toPlainString(),
            bounds.getFirst().totalName(),
            range.to().toPlainString());
  }

  /// An item's score as it stands in the table; a range as text.
  Cell shown(ItemScore item, Style style) {
    if (item.scores().settled()) {
      var score = BigDecimal.valueOf(item.scores().lowest());
      return new Cell.Formula(
          score(item, bounds.getFirst()), new Cell.Figure(score, Notation.WHOLE, style));
    }
    return new Cell.Formula(
        "%s&\"–\"&%s".formatted(score(item, Bound.LOWEST), score(item, Bound.HIGHEST)),
        new Cell.Text(item.scores().lowest() + "–" + item.scores().highest(), style));
  }

  /// The rows of the bands follow that of the total.
  static int bandRow(int total, List<Bound> bounds, Bound bound) {
    return total + 1 + bounds.indexOf(bound);
  }

  private String at(int row, int column) {
    return Area.cell(row, column).on(sheet);
  }
}
