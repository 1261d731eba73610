package fidelity.workbook.comparison.raters;

import fidelity.cohort.agreement.Closeness;
import fidelity.cohort.statistics.Share;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.comparison.ComparisonContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The plain figures of agreement, as formulas of the differences of items.
///
/// @param sheet the name of the sheet that they stand on
/// @param first the row of the first of them
record PlainFigures(RatersContext context, RatedGrid grid, String sheet, int first) {

  private static final int VALUE = 1;
  private static final int PAIRS = 2;
  private static final String MEAN = "0.00";

  /// A row each: the figure's name, its value, of how many items, the share, and whose it is.
  List<List<Cell>> cells() {
    var closeness = closeness();
    return List.of(
        share(0, ComparisonPhrase.SAME_SCORE, "COUNTIF(%1$s,0)", closeness.exact()),
        share(
            1,
            ComparisonPhrase.WITHIN_ONE,
            "COUNTIFS(%1$s,\">=-1\",%1$s,\"<=1\")",
            closeness.withinOne()),
        mean(
            2,
            ComparisonPhrase.MEAN_ABSOLUTE,
            "(SUMIF(%1$s,\">0\")-SUMIF(%1$s,\"<0\"))/COUNT(%1$s)",
            closeness.meanAbsolute(),
            new Cell.Text("", CellStyle.BODY)),
        mean(
            3,
            ComparisonPhrase.MEAN_SIGNED,
            "ABS(AVERAGE(%1$s))",
            closeness.meanSigned().map(BigDecimal::abs),
            higher(closeness)));
  }

  /// The address of how many items have the same score.
  String exact() {
    return at(0, VALUE);
  }

  /// The address of how many items are at most a point apart.
  String withinOne() {
    return at(1, VALUE);
  }

  /// The address of how many items both scored.
  String pairs() {
    return at(0, PAIRS);
  }

  /// How near to each other they are.
  Closeness closeness() {
    return context.agreement().closeness();
  }

  /// A share, or that there is none.
  Cell part(Share share, String count, String pairs) {
    return new Cell.Formula(
        "IF(%2$s=0,%3$s,%1$s/%2$s)".formatted(count, pairs, notDefined()),
        shown(share.share(), context.base().formats().percent()));
  }

  private String at(int row, int column) {
    return Area.cell(first + row, column).on(sheet);
  }

  private List<Cell> share(int row, Phrase name, String formula, Share share) {
    return List.of(
        context.base().text(name, CellStyle.BODY),
        new Cell.Formula(filled(formula), ComparisonContext.count(share.count())),
        pairCount(),
        part(
            share,
            Area.cell(first + row, VALUE).reference(),
            Area.cell(first + row, PAIRS).reference()),
        new Cell.Text("", CellStyle.BODY));
  }

  private List<Cell> mean(
      int row, Phrase name, String formula, Optional<BigDecimal> mean, Cell whose) {
    var pairs = Area.cell(first + row, PAIRS).reference();
    return List.of(
        context.base().text(name, CellStyle.BODY),
        new Cell.Formula(
            "IF(%s=0,%s,%s)".formatted(pairs, notDefined(), filled(formula)), shown(mean, MEAN)),
        pairCount(),
        new Cell.Blank(CellStyle.BODY_RIGHT),
        whose);
  }

  private Cell pairCount() {
    return new Cell.Formula(filled("COUNT(%1$s)"), ComparisonContext.count(closeness().pairs()));
  }

  /// The name of who scores higher, from above the scores.
  private Cell higher(Closeness closeness) {
    var none = context.base().say(ComparisonPhrase.NEITHER_SCORES_HIGHER);
    var sum = "SUM(%s)".formatted(grid.differences());
    var formula =
        "IF(%1$s=0,%2$s,IF(%1$s<0,%3$s,%4$s))"
            .formatted(
                sum, quoted(none), grid.named(RatedGrid.FIRST), grid.named(RatedGrid.SECOND));
    var sign = closeness.meanSigned().map(BigDecimal::signum).orElse(0);
    return new Cell.Formula(
        formula,
        new Cell.Text(
            switch (sign) {
              case 0 -> none;
              case 1 -> grid.firstName();
              default -> grid.secondName();
            },
            CellStyle.BODY));
  }

  private Cell shown(Optional<BigDecimal> figure, String format) {
    return figure
        .<Cell>map(each -> new Cell.Figure(each, format, CellStyle.BODY_RIGHT))
        .orElseGet(
            () -> context.base().text(ComparisonPhrase.NOT_DEFINED_BRIEF, CellStyle.BODY_RIGHT));
  }

  private String notDefined() {
    return quoted(context.base().say(ComparisonPhrase.NOT_DEFINED_BRIEF));
  }

  private String filled(String formula) {
    return formula.formatted(grid.differences());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
