package fidelity.workbook.comparison;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.TotalFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The column of a sheet that holds a review's item scores, and what formulas make of them.
///
/// Figures are formulas where every score that they count is settled, and stand as they are
/// elsewhere.
///
/// @param sheet the name of the sheet
/// @param rows each item's row, by item id
public record ScoreColumn(
    Scorecard scorecard, Words words, String sheet, int column, Map<String, Integer> rows) {

  public ScoreColumn {
    rows = Map.copyOf(rows);
  }

  /// The address of an item's score.
  public String score(Item item) {
    return Area.cell(row(item), column).on(sheet);
  }

  /// The review's total.
  public Cell total() {
    var shown = cells().figure(Optional.of(scorecard.total()));
    return scorecard.open().isEmpty()
        ? new Cell.Formula(formula(scorecard.sections()), shown)
        : shown;
  }

  /// A section's figure.
  public Cell section(SectionScore section) {
    var shown = cells().figure(section.score());
    return section.scored().stream().allMatch(item -> item.scores().settled())
        ? new Cell.Formula(formula(List.of(section)), shown)
        : shown;
  }

  /// The total's band, or all that it can still be in.
  ///
  /// @param total the address of the total
  public Cell band(String total) {
    var shown = new Cell.Text(new ScoreTexts(scorecard, words).bands(), CellStyle.BODY);
    return scorecard.open().isEmpty() ? new Cell.Formula(band(total, bands()), shown) : shown;
  }

  private List<Band> bands() {
    return scorecard.rubric().bands().highestFirst();
  }

  private static String band(String total, List<Band> highestFirst) {
    var formula = quoted(highestFirst.getLast());
    for (var band : highestFirst.reversed().subList(1, highestFirst.size())) {
      formula =
          "IF(%s>=%s,%s,%s)".formatted(total, band.from().toPlainString(), quoted(band), formula);
    }
    return formula;
  }

  private static String quoted(Band band) {
    return '"' + band.name().replace("\"", "\"\"") + '"';
  }

  private String formula(List<SectionScore> sections) {
    var parts = sections.stream().map(this::area).toList();
    var items = sections.stream().flatMap(each -> each.section().items().stream()).toList();
    return new TotalFormula(
            scorecard.rubric(),
            String.join(",", parts),
            parts,
            items.size(),
            items.stream().anyMatch(Item::mayNotApply))
        .text(words.say(ComparisonPhrase.NO_SCORE_OF_VISIT));
  }

  /// The cells of a section's scores; those below one another are one area.
  private String area(SectionScore section) {
    var areas = new ArrayList<Area>();
    for (var item : section.section().items()) {
      var row = row(item);
      if (!areas.isEmpty() && areas.getLast().bottom() == row - 1) {
        areas.add(Area.column(column, areas.removeLast().top(), row));
      } else {
        areas.add(Area.cell(row, column));
      }
    }
    return String.join(",", areas.stream().map(area -> area.on(sheet)).toList());
  }

  private int row(Item item) {
    return Objects.requireNonNull(rows.get(item.id()));
  }

  private ResultCells cells() {
    return new ResultCells(scorecard.rubric(), words);
  }

  /// The difference of two cells, where both hold numbers.
  ///
  /// @param shown what it comes to
  public static Cell difference(Cell earlier, String from, Cell later, String to, Cell shown) {
    return Stream.of(earlier, later).allMatch(ScoreColumn::number)
        ? new Cell.Formula(to + "-" + from, shown)
        : shown;
  }

  private static boolean number(Cell cell) {
    return switch (cell) {
      case Cell.Figure _ -> true;
      case Cell.Formula(_, var shown) -> number(shown);
      case Cell.Text _, Cell.Blank _ -> false;
    };
  }
}
