package fidelity.workbook;

import fidelity.words.CohortTexts;
import fidelity.words.Phrase;
import fidelity.words.RubricTexts;

/// What a cohort's workbook was made of and by, and what its figures mean.
record CohortAboutSheet(CohortDraft draft, AboutRows rows) {

  static NamedSheet layOut(CohortDraft draft) {
    return new CohortAboutSheet(draft, new AboutRows(draft.texts().words(), 26, 80)).layOut();
  }

  private NamedSheet layOut() {
    addOrigin();
    rows.blank();
    addCounts();
    rows.head(Phrase.MEANINGS);
    CohortTexts.MEANINGS.forEach(rows::add);
    var texts = new RubricTexts(draft.rubric(), draft.texts().words());
    rows.add(Phrase.COMPUTED, texts.policies());
    return rows.sheet(draft.footer());
  }

  private void addOrigin() {
    var rubric = draft.rubric().identity();
    rows.add(Phrase.PROGRAM, "Program", draft.program());
    rows.add(Phrase.RUBRIC_ID, "Rubric_id", rubric.id());
    rows.add(Phrase.VERSION, "Rubric_version", rubric.version());
    rows.add(Phrase.RUBRIC_HASH, "Rubric_sha256", rubric.origin().sha256());
  }

  private void addCounts() {
    var cohort = draft.overview().cohort();
    var view = draft.overview().view();
    rows.add(Phrase.COHORT_REVIEWS, "Reviews", cohort.entries().size());
    rows.add(Phrase.FINISHED_REVIEWS, "Reviews_finished", cohort.finished().size());
    rows.add(Phrase.UNFINISHED_REVIEWS, "Reviews_unfinished", cohort.unfinished().size());
    rows.add(Phrase.COHORT_SITES, "Services", cohort.sites());
    rows.add(Phrase.FILES_LEFT_OUT, "Files_left_out", draft.texts().leftOut().files());
    rows.add(Phrase.PROBLEMS, "Problems", draft.texts().leftOut().problems());
    if (view.hideBelow() > 0) {
      rows.add(Phrase.HIDDEN_BELOW, "Hidden_below", view.hideBelow());
    }
    view.asOf().ifPresent(day -> rows.add(Phrase.AS_OF, "As_of", draft.day(day, Style.TEXT)));
  }
}
