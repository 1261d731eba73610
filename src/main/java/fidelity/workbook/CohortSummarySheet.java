package fidelity.workbook;

import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.words.CohortFindings;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Rows.Wide;
import java.util.List;

/// What is read first: how many reviews there are, how they came out, and where they are weak.
final class CohortSummarySheet {

  private static final int ENDS = 5;

  private final CohortDraft draft;

  /// Columns: an item's number, a name, three figures.
  private final Rows rows = Rows.page(Paper.UPRIGHT, 6, 52, 15, 15, 16);

  private CohortSummarySheet(CohortDraft draft) {
    this.draft = draft;
  }

  static Sheet layOut(CohortDraft draft) {
    return new CohortSummarySheet(draft).layOut();
  }

  private Sheet layOut() {
    rows.across(new Cell.Text(draft.texts().title(), Style.TITLE));
    rows.across(new Cell.Text(draft.texts().rubric(), Style.SUBTITLE));
    rows.blank();
    var averaged = draft.overview().statistics().filter(statistics -> statistics.reviews() > 0);
    averaged.ifPresent(this::addResult);
    draft.texts().facts().forEach(this::addFact);
    averaged
        .map(draft::findings)
        .map(CohortFindings::totals)
        .ifPresent(totals -> totals.forEach(this::addFact));
    draft.texts().warnings().forEach(each -> rows.across(new Cell.Text(each, Style.PROSE)));
    rows.blank();
    averaged.ifPresent(this::addProfile);
    return rows.sheet(draft.say(WorkbookPhrase.SHEET_SUMMARY), 0, draft.footer());
  }

  private void addResult(Statistics statistics) {
    var total = statistics.total().scores();
    var most = draft.rubric().most();
    rows.add(
        List.of(
            new Wide(draft.text(StatisticsPhrase.MEAN_TOTAL, Style.QUIET), 2),
            new Wide(draft.text(CohortPhrase.REVIEWS_AND_SITES, Style.QUIET), 3)));
    rows.add(
        List.of(
            new Wide(
                new Cell.Figure(
                    total.mean().orElseThrow(),
                    draft.notation().outOf(draft.meanTotals(), most),
                    Style.RESULT),
                2),
            new Wide(
                new Cell.Text(
                    "%d / %d".formatted(statistics.reviews(), statistics.sites()),
                    Style.RESULT_BAND),
                3)));
    rows.blank();
  }

  private void addFact(String label, String text) {
    rows.add(
        List.of(
            new Wide(new Cell.Text(label, Style.LABEL), 2),
            new Wide(new Cell.Text(text, Style.TEXT), 3)));
  }

  private void addProfile(Statistics statistics) {
    var profile = new CohortProfileRows(draft, statistics, rows);
    profile.addBands();
    profile.addSections();
    addEnds(statistics);
    profile.addItems();
  }

  /// The weakest and the strongest items; neither where there are few items in all.
  private void addEnds(Statistics statistics) {
    var items = statistics.weakestFirst();
    if (items.size() >= 2 * ENDS) {
      addEnd(CohortReportPhrase.WEAKEST_ITEMS, items.subList(0, ENDS));
      addEnd(CohortReportPhrase.STRONGEST_ITEMS, items.reversed().subList(0, ENDS));
    }
  }

  private void addEnd(Phrase heading, List<ItemStatistics> items) {
    var first = rows.next();
    rows.across(draft.text(heading, Style.HEADING));
    rows.add(
        draft.text(ScorePhrase.NUMBER, Style.COLUMN),
        draft.text(ScorePhrase.ITEM, Style.COLUMN),
        draft.text(StatisticsPhrase.MEAN, Style.COLUMN_RIGHT),
        draft.text(StatisticsPhrase.DEVIATION, Style.COLUMN_RIGHT),
        draft.text(StatisticsPhrase.UPPER_SHARE, Style.COLUMN_RIGHT));
    for (var item : items) {
      rows.add(
          new Cell.Text(item.item().id(), Style.BODY),
          new Cell.Text(item.item().name(), Style.BODY),
          CohortDraft.figure(item.scores().mean(), CohortDraft.MEAN),
          CohortDraft.figure(item.scores().deviation(), CohortDraft.MEAN),
          CohortDraft.figure(item.upper().share(), draft.notation().percent()));
    }
    rows.blank();
    rows.keepTogether(first);
  }
}
