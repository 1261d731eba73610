package fidelity.workbook.comparison.pairs;

import fidelity.cohort.agreement.Drift;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.cohort.agreement.VisitsAgreement.FigureAgreement;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.words.RubricTexts;
import fidelity.words.TotalTexts;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.words.phrase.TrendPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.CoefficientCells;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.util.Optional;

/// The sheet that is read first: of how many visits it tells, how far raters agree on the total and
/// the sections, and how far each is from the consensus.
final class PairsSummarySheet {

  private static final int LAST_COLUMN = 4;
  private static final int MEAN_DECIMALS = 2;

  private final ComparisonContext context;
  private final VisitsAgreement agreement;

  /// Columns: a name, three figures, a text or a figure.
  private final Rows rows = Rows.page(Paper.PORTRAIT, 42, 14, 17, 17, 40);

  private PairsSummarySheet(ComparisonContext context, VisitsAgreement agreement) {
    this.context = context;
    this.agreement = agreement;
  }

  static Sheet layOut(ComparisonContext context, VisitsAgreement agreement) {
    return new PairsSummarySheet(context, agreement).layOut();
  }

  private Sheet layOut() {
    rows.across(context.text(ComparisonPhrase.AGREEMENT_OF_VISITS, CellStyle.TITLE));
    rows.across(
        new Cell.Text(
            new RubricTexts(agreement.rubric(), context.words()).title(), CellStyle.SUBTITLE));
    rows.blank();
    var texts = new AgreementTexts(context.words());
    addLine(
        context.say(
            TrendPhrase.PAIRS_FINDING,
            texts.share(agreement.exact()),
            texts.share(agreement.withinOne())));
    rows.blank();
    addExtent();
    addFigures();
    if (!agreement.drifts().isEmpty()) {
      addDrifts();
    }
    rows.blank();
    ItemAgreementSheet.cautions(context, agreement).forEach(this::addLine);
    rows.blank();
    addLink(ComparisonWorkbookPhrase.ITEMS_ON_SHEET, WorkbookPhrase.SHEET_ITEMS);
    addLink(SummaryPhrase.ALL_SCORES, ComparisonWorkbookPhrase.SHEET_RATINGS);
    rows.print();
    return rows.sheet(context.say(WorkbookPhrase.SHEET_SUMMARY), 0, context.title());
  }

  private void addExtent() {
    addFact(ComparisonPhrase.RATED_VISITS, context.words().number(agreement.visits().size()));
    addFact(ComparisonPhrase.RATED_SITES, context.words().number(agreement.sites()));
    addFact(ComparisonPhrase.VISITS_WITH_CONSENSUS, context.words().number(agreement.settled()));
    addFact(ComparisonPhrase.RATERS_OF_VISITS, String.join(", ", agreement.raters()));
  }

  private void addFact(Phrase label, String text) {
    rows.add(context.text(label, CellStyle.LABEL), new Cell.Text(text, CellStyle.LINE));
  }

  private void addFigures() {
    rows.blank();
    rows.across(context.text(ComparisonPhrase.AGREEMENT_OF_FIGURES, CellStyle.HEADING));
    var head =
        rows.add(
            context.text(ComparisonPhrase.FIGURE_COLUMN, CellStyle.COLUMN),
            context.text(ComparisonWorkbookPhrase.ICC, CellStyle.COLUMN_RIGHT),
            context.text(ComparisonWorkbookPhrase.INTERVAL_FROM, CellStyle.COLUMN_RIGHT),
            context.text(ComparisonWorkbookPhrase.INTERVAL_TO, CellStyle.COLUMN_RIGHT),
            context.text(ComparisonWorkbookPhrase.RESTS_ON, CellStyle.COLUMN));
    add(new TotalTexts(agreement.rubric(), context.words()).name(), agreement.total());
    agreement.sections().forEach(each -> add(each.section().name(), each.figure()));
    rows.table("Figures", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  private void add(String name, FigureAgreement figure) {
    var cells = new CoefficientCells(context);
    rows.add(
        ComparisonContext.body(name),
        cells.value(figure.icc()),
        cells.from(figure.icc()),
        cells.to(figure.icc()),
        ComparisonContext.body(
            cells.why(figure.icc())
                + context.say(ComparisonWorkbookPhrase.SETTLED_VISITS, figure.pairs())));
  }

  private void addDrifts() {
    rows.blank();
    rows.across(context.text(ComparisonPhrase.DRIFT, CellStyle.HEADING));
    var head =
        rows.add(
            context.text(ComparisonPhrase.RATER_COLUMN, CellStyle.COLUMN),
            context.text(ComparisonPhrase.DRIFT_COLUMN, CellStyle.COLUMN_RIGHT),
            context.text(ComparisonWorkbookPhrase.INTERVAL_FROM, CellStyle.COLUMN_RIGHT),
            context.text(ComparisonWorkbookPhrase.INTERVAL_TO, CellStyle.COLUMN_RIGHT),
            context.text(ComparisonWorkbookPhrase.RESTS_ON, CellStyle.COLUMN));
    agreement.drifts().forEach(this::add);
    rows.table("Drift", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  private void add(Drift drift) {
    rows.add(
        ComparisonContext.body(drift.rater()),
        ResultCells.signed(drift.mean(), MEAN_DECIMALS),
        end(drift.interval().map(ConfidenceInterval::from)),
        end(drift.interval().map(ConfidenceInterval::to)),
        ComparisonContext.body(
            context.say(ComparisonWorkbookPhrase.SCORES_OF_SITES, drift.scores(), drift.sites())));
  }

  private static Cell end(Optional<BigDecimal> end) {
    return end.<Cell>map(each -> ResultCells.signed(each, MEAN_DECIMALS))
        .orElse(new Cell.Blank(CellStyle.BODY_RIGHT));
  }

  private void addLine(String text) {
    rows.across(new Cell.Text(text, CellStyle.LINE));
  }

  private void addLink(Phrase phrase, Phrase name) {
    var sheet = context.say(name);
    var row = rows.across(new Cell.Text(context.say(phrase, sheet), CellStyle.LINK));
    rows.add(new Feature.Link(Area.cell(row, 0), sheet));
  }
}
