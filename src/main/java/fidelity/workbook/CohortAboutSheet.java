package fidelity.workbook;

import fidelity.words.CohortTexts;
import fidelity.words.RubricTexts;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.util.ArrayList;
import java.util.List;

/// What a cohort's workbook was made of and by, and what its figures mean.
final class CohortAboutSheet {

  private final CohortDraft draft;
  private final Rows rows = Rows.page(Paper.UPRIGHT, 26, 80);
  private final List<DefinedName> names = new ArrayList<>();

  private CohortAboutSheet(CohortDraft draft) {
    this.draft = draft;
  }

  /// The sheet, and names for what a program looks for on it.
  record Laid(Sheet sheet, List<DefinedName> names) {}

  static Laid layOut(CohortDraft draft) {
    return new CohortAboutSheet(draft).layOut();
  }

  private Laid layOut() {
    rows.across(draft.text(WorkbookPhrase.SHEET_ABOUT, Style.TITLE));
    rows.blank();
    addOrigin();
    rows.blank();
    addCounts();
    addMeanings();
    addTexts(
        ComputationPhrase.COMPUTED,
        new RubricTexts(draft.rubric(), draft.texts().words()).policies());
    return new Laid(rows.sheet(draft.say(WorkbookPhrase.SHEET_ABOUT), 1, draft.footer()), names);
  }

  private void addOrigin() {
    var rubric = draft.rubric().identity();
    add(ComputationPhrase.PROGRAM, "Program", draft.program());
    add(WorkbookPhrase.RUBRIC_ID, "Rubric_id", rubric.id());
    add(WorkbookPhrase.VERSION, "Rubric_version", rubric.version());
    add(ComputationPhrase.RUBRIC_HASH, "Rubric_sha256", rubric.origin().sha256());
  }

  private void addCounts() {
    var cohort = draft.overview().cohort();
    var view = draft.overview().view();
    add(CohortPhrase.COHORT_REVIEWS, "Reviews", cohort.reviews().size());
    add(CohortPhrase.FINISHED_REVIEWS, "Reviews_finished", cohort.finished().size());
    add(CohortPhrase.UNFINISHED_REVIEWS, "Reviews_unfinished", cohort.unfinished().size());
    add(CohortPhrase.COHORT_SITES, "Services", cohort.sites());
    add(CohortPhrase.FILES_LEFT_OUT, "Files_left_out", draft.texts().leftOut().files());
    add(CohortWorkbookPhrase.PROBLEMS, "Problems", draft.texts().leftOut().problems());
    if (view.hideBelow() > 0) {
      add(CohortWorkbookPhrase.HIDDEN_BELOW, "Hidden_below", view.hideBelow());
    }
    view.asOf()
        .ifPresent(day -> add(CohortWorkbookPhrase.AS_OF, "As_of", draft.day(day, Style.TEXT)));
  }

  private void addMeanings() {
    rows.blank();
    rows.across(draft.text(StatisticsPhrase.MEANINGS, Style.HEADING));
    CohortTexts.MEANINGS.forEach(
        (term, meaning) ->
            rows.add(draft.text(term, Style.LABEL), draft.text(meaning, Style.TEXT)));
  }

  private void add(Phrase label, String name, String text) {
    add(label, name, new Cell.Text(text, Style.TEXT));
  }

  private void add(Phrase label, String name, long count) {
    add(label, name, CohortDraft.count(count, Style.TEXT));
  }

  private void add(Phrase label, String name, Cell cell) {
    var row = rows.add(draft.text(label, Style.LABEL), cell);
    names.add(new DefinedName(name, Area.cell(row, 1).on(draft.say(WorkbookPhrase.SHEET_ABOUT))));
  }

  private void addTexts(Phrase heading, List<String> texts) {
    rows.blank();
    rows.across(draft.text(heading, Style.HEADING));
    texts.forEach(text -> rows.across(new Cell.Text(text, Style.PROSE)));
  }
}
