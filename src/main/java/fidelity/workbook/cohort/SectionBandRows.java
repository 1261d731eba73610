package fidelity.workbook.cohort;

import fidelity.cohort.statistics.Share.BandShare;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.Rows;

/// How many reviews of a cohort are in each band of the sections that have bands of their own.
///
/// @param rows the sheet that they are added to
record SectionBandRows(CohortContext context, Statistics statistics, Rows rows) {

  private static final int SHARES = 1;
  private static final int LAST_COLUMN = 3;

  /// Adds them as a table; nothing where no section has bands.
  void add() {
    var banded =
        statistics.sections().stream().filter(section -> !section.bands().isEmpty()).toList();
    if (banded.isEmpty()) {
      return;
    }
    rows.across(context.text(CohortReportPhrase.SECTION_BANDS, CellStyle.HEADING));
    var head =
        rows.add(
            context.text(ScorePhrase.SECTION, CellStyle.COLUMN),
            context.text(WorkbookPhrase.SHARE_OF_REVIEWS, CellStyle.COLUMN_RIGHT),
            context.text(CohortPhrase.COHORT_REVIEWS, CellStyle.COLUMN_RIGHT),
            context.text(ScorePhrase.BAND, CellStyle.COLUMN));
    banded.forEach(section -> section.bands().forEach(band -> add(section, band)));
    rows.table("Section_bands", head, 0, LAST_COLUMN, Feature.Filters.NONE);
    rows.add(new Feature.DataBars(Area.column(SHARES, head + 1, rows.next() - 1), 0, 1));
    rows.blank();
  }

  private void add(SectionStatistics section, BandShare band) {
    rows.add(
        new Cell.Text(section.section().name(), CellStyle.BODY),
        CohortContext.figure(band.share().share(), context.formats().percent()),
        CohortContext.count(band.share().count()),
        new Cell.Text(band.band().name(), CellStyle.BODY));
  }
}
