package fidelity.workbook.comparison.change;

import fidelity.cohort.change.PairedChange;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.words.comparison.PairedTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much a figure changed at some sites, in the cells of a row.
record PairedRow(ComparisonContext context, PairedTexts texts) {

  private static final int LIVE = 1;

  /// The figure's name, of how many sites, at how many it went up, down and stayed, mean, standard
  /// deviation, both ends of the interval, p with its method.
  List<Cell> cells(String name, PairedChange change) {
    return List.of(
        ComparisonContext.body(name),
        ComparisonContext.count(change.n()),
        ComparisonContext.count(change.better()),
        ComparisonContext.count(change.worse()),
        ComparisonContext.count(change.same()),
        signed(change.mean()),
        deviation(change),
        signed(change.interval().map(ConfidenceInterval::from)),
        signed(change.interval().map(ConfidenceInterval::to)),
        new Cell.Text(texts.chance(change.test()), CellStyle.BODY_RIGHT));
  }

  /// The same row, its plain figures as formulas.
  ///
  /// @param changes where the changes of the sites stand; blank cells do not count
  List<Cell> live(List<Cell> cells, String changes) {
    var dash = '"' + context.say(ComparisonPhrase.NOT_DEFINED_BRIEF) + '"';
    var formulas =
        List.of(
            "COUNT(%1$s)",
            "COUNTIF(%1$s,\">0\")",
            "COUNTIF(%1$s,\"<0\")",
            "COUNTIF(%1$s,0)",
            "IF(COUNT(%1$s)=0,%2$s,AVERAGE(%1$s))",
            "IF(COUNT(%1$s)<2,%2$s,STDEV(%1$s))");
    var live = new ArrayList<>(cells);
    for (var each = 0; each < formulas.size(); each++) {
      var formula = formulas.get(each).formatted(changes, dash);
      live.set(LIVE + each, new Cell.Formula(formula, cells.get(LIVE + each)));
    }
    return live;
  }

  private Cell signed(Optional<BigDecimal> figure) {
    return figure
        .<Cell>map(each -> ResultCells.signed(each, texts.decimals()))
        .orElseGet(this::none);
  }

  private Cell deviation(PairedChange change) {
    return change
        .deviation()
        .<Cell>map(
            each ->
                new Cell.Figure(
                    each, NumberFormats.decimals(texts.decimals()), CellStyle.BODY_RIGHT))
        .orElseGet(this::none);
  }

  private Cell none() {
    return context.text(ComparisonPhrase.NOT_DEFINED_BRIEF, CellStyle.BODY_RIGHT);
  }
}
