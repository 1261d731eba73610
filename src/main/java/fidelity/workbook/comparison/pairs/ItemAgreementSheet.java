package fidelity.workbook.comparison.pairs;

import fidelity.cohort.agreement.Closeness;
import fidelity.cohort.agreement.Coefficient;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.cohort.agreement.VisitsAgreement.ItemAgreement;
import fidelity.cohort.agreement.Weighting;
import fidelity.cohort.statistics.Extent;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.CoefficientCells;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The sheet of how far raters agree on each item: plain figures as formulas of all pairs, then
/// those beyond chance. The least agreement comes first, items without pairs last.
record ItemAgreementSheet(ComparisonContext context, VisitsAgreement agreement, RatingGrid grid) {

  private static final int KEYS = 2;
  private static final int PAIRS = 2;
  private static final int SAME = 3;
  private static final int SAME_SHARE = 4;
  private static final int MEAN_DECIMALS = 2;

  static Sheet layOut(ComparisonContext context, VisitsAgreement agreement, RatingGrid grid) {
    return new ItemAgreementSheet(context, agreement, grid).layOut();
  }

  private Sheet layOut() {
    var items = items();
    var table =
        new TableSheet<>(context, columns())
            .titled(context.say(ComparisonPhrase.AGREEMENT_OF_ITEMS), cautions(context, agreement));
    var first = table.first();
    table
        .rows()
        .add(new Feature.DataBars(Area.column(SAME_SHARE, first, first + items.size() - 1), 0, 1));
    return table.sheet(context.say(WorkbookPhrase.SHEET_ITEMS), "Item_agreement", KEYS, items);
  }

  /// What the figures rest on, and warnings where sites are few or visited more than once.
  static List<String> cautions(ComparisonContext context, VisitsAgreement agreement) {
    var cautions = new ArrayList<String>();
    cautions.add(context.say(ComparisonPhrase.AGREEMENT_OF_VISITS_NEEDS));
    if (agreement.sites() < Extent.FEW) {
      cautions.add(context.say(ComparisonPhrase.FEW_RATED_SITES, agreement.sites(), Extent.FEW));
    }
    if (agreement.sites() < agreement.visits().size()) {
      cautions.add(
          context.say(
              ComparisonPhrase.SITES_RATED_AGAIN, agreement.visits().size(), agreement.sites()));
    }
    return cautions;
  }

  private List<ItemAgreement> items() {
    var least = agreement.leastFirst();
    return Stream.concat(
            least.stream(), agreement.items().stream().filter(each -> !least.contains(each)))
        .toList();
  }

  private List<SubjectColumn<ItemAgreement>> columns() {
    var texts = new AgreementTexts(context.words());
    var columns = new ArrayList<SubjectColumn<ItemAgreement>>();
    columns.add(SubjectColumn.number(context, ItemAgreement::item));
    columns.add(SubjectColumn.name(context, ScorePhrase.ITEM, 38, ItemAgreement::item));
    addPlain(columns);
    var cells = new CoefficientCells(context);
    Function<ItemAgreement, Coefficient> kappa = each -> each.pairs().kappa(Weighting.LINEAR);
    columns.add(coefficient(texts.kappa(Weighting.LINEAR), kappa.andThen(cells::value)));
    columns.add(
        coefficient(
            context.say(ComparisonWorkbookPhrase.INTERVAL_FROM), kappa.andThen(cells::from)));
    columns.add(
        coefficient(context.say(ComparisonWorkbookPhrase.INTERVAL_TO), kappa.andThen(cells::to)));
    columns.add(
        coefficient(
            texts.ac2(Weighting.LINEAR), each -> cells.value(each.pairs().ac2(Weighting.LINEAR))));
    columns.add(
        coefficient(
            context.say(ComparisonWorkbookPhrase.ALPHA_ORDINAL),
            each -> cells.value(each.alpha())));
    return columns;
  }

  private static SubjectColumn<ItemAgreement> coefficient(
      String heading, Function<ItemAgreement, Cell> cell) {
    return SubjectColumn.figure(heading, 18, cell);
  }

  private void addPlain(List<SubjectColumn<ItemAgreement>> columns) {
    columns.add(count(ComparisonPhrase.PAIRS_COLUMN, item -> grid.pairs(item), Closeness::pairs));
    columns.add(
        count(
            ComparisonPhrase.SAME_SCORE,
            item -> grid.within(item, 0),
            each -> each.exact().count()));
    columns.add(
        mean(
            ComparisonPhrase.SAME_COLUMN,
            (item, row) -> Area.cell(row, SAME).reference(),
            each -> shown(each.exact().share(), context.formats().percent())));
    columns.add(
        mean(
            ComparisonPhrase.WITHIN_ONE_COLUMN,
            (item, _) -> grid.within(item, 1),
            each -> shown(each.withinOne().share(), context.formats().percent())));
    columns.add(
        mean(
            ComparisonPhrase.MEAN_ABSOLUTE,
            (item, _) -> grid.apart(item),
            each -> shown(each.meanAbsolute(), "0.00")));
    columns.add(
        mean(
            ComparisonWorkbookPhrase.SECOND_HIGHER,
            (item, _) -> grid.higher(item),
            each -> signed(each.meanSigned().map(BigDecimal::negate))));
  }

  private SubjectColumn<ItemAgreement> count(
      Phrase heading, Function<String, String> formula, Function<Closeness, Integer> count) {
    return SubjectColumn.formula(
        context.say(heading),
        11,
        (each, row) ->
            new Cell.Formula(
                formula.apply(number(row)),
                ComparisonContext.count(count.apply(each.pairs().closeness()))));
  }

  /// What formulas sum up over the pairs of an item, by its number's address and its row.
  private interface Sum {
    String of(String item, int row);
  }

  private SubjectColumn<ItemAgreement> mean(
      Phrase heading, Sum sum, Function<Closeness, Cell> shown) {
    return SubjectColumn.formula(
        context.say(heading),
        13,
        (each, row) ->
            new Cell.Formula(
                "IF(%1$s=0,\"%2$s\",%3$s/%1$s)"
                    .formatted(
                        Area.cell(row, PAIRS).reference(),
                        context.say(ComparisonPhrase.NOT_DEFINED_BRIEF),
                        sum.of(number(row), row)),
                shown.apply(each.pairs().closeness())));
  }

  private static String number(int row) {
    return Area.cell(row, 0).reference();
  }

  private Cell shown(Optional<BigDecimal> figure, String format) {
    return figure
        .<Cell>map(each -> new Cell.Figure(each, format, CellStyle.BODY_RIGHT))
        .orElseGet(this::none);
  }

  private Cell signed(Optional<BigDecimal> mean) {
    return mean.<Cell>map(each -> ResultCells.signed(each, MEAN_DECIMALS)).orElseGet(this::none);
  }

  private Cell none() {
    return context.text(ComparisonPhrase.NOT_DEFINED_BRIEF, CellStyle.BODY_RIGHT);
  }
}
