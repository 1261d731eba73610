package fidelity.workbook.cohort;

import fidelity.words.RubricTexts;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.AboutRows;
import fidelity.workbook.layout.NamedSheet;
import fidelity.workbook.layout.TailoringRows;

/// What a cohort's workbook was made of and by, and what its figures mean.
record CohortAboutSheet(CohortContext context, AboutRows rows) {

  static NamedSheet layOut(CohortContext context) {
    return new CohortAboutSheet(context, new AboutRows(context.texts().words(), 26, 80)).layOut();
  }

  private NamedSheet layOut() {
    addOrigin();
    rows.blank();
    addCounts();
    rows.head(StatisticsPhrase.MEANINGS);
    context.meanings().all().forEach(rows::add);
    var texts = new RubricTexts(context.rubric(), context.texts().words());
    rows.add(ComputationPhrase.COMPUTED, texts.policies());
    TailoringRows.add(rows, context.rubric(), context.texts().words());
    return rows.sheet(context.footer());
  }

  private void addOrigin() {
    var rubric = context.rubric().identity();
    rows.add(ComputationPhrase.PROGRAM, "Program", context.program());
    rows.add(WorkbookPhrase.RUBRIC_ID, "Rubric_id", rubric.id());
    rows.add(WorkbookPhrase.VERSION, "Rubric_version", rubric.version());
    rows.add(ComputationPhrase.RUBRIC_HASH, "Rubric_sha256", rubric.origin().sha256());
    rows.add(
        ComputationPhrase.REVIEW_LIST_HASH,
        "Review_files_sha256",
        context.origin().made().sha256());
  }

  private void addCounts() {
    var cohort = context.overview().cohort();
    var view = context.overview().view();
    rows.add(CohortPhrase.COHORT_REVIEWS, "Reviews", cohort.reviews().size());
    rows.add(CohortPhrase.FINISHED_REVIEWS, "Reviews_finished", cohort.finished().size());
    rows.add(CohortPhrase.UNFINISHED_REVIEWS, "Reviews_unfinished", cohort.unfinished().size());
    rows.add(CohortPhrase.COHORT_SITES, "Services", cohort.sites());
    rows.add(CohortPhrase.COUNTED_VISITS, "Visits_counted", context.texts().counted().rule());
    rows.add(
        CohortPhrase.COUNTED_REVIEWS,
        "Reviews_counted",
        context.overview().counted().reviews().size());
    rows.add(CohortPhrase.FILES_LEFT_OUT, "Files_left_out", context.texts().leftOut().files());
    rows.add(CohortWorkbookPhrase.PROBLEMS, "Problems", context.texts().leftOut().problems());
    if (view.hideBelow() > 0) {
      rows.add(CohortWorkbookPhrase.HIDDEN_BELOW, "Hidden_below", view.hideBelow());
    }
    if (context.origin().pseudonyms()) {
      var yes = context.say(ExplanationPhrase.YES);
      rows.add(CohortWorkbookPhrase.SITES_BY_CODE, "Sites_by_code", yes);
    }
    view.asOf()
        .ifPresent(
            day -> rows.add(CohortWorkbookPhrase.AS_OF, "As_of", context.day(day, CellStyle.TEXT)));
  }
}
