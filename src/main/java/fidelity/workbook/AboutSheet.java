package fidelity.workbook;

import fidelity.rubric.Origin;
import fidelity.scoring.Basis;
import fidelity.scoring.Scorecard;
import fidelity.words.RubricTexts;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Which files and which program the workbook comes from, and how its numbers were made.
final class AboutSheet {

  private final Draft draft;
  private final Scorecard scorecard;
  private final Rows rows = Rows.page(Paper.UPRIGHT, 34, 72);
  private final List<DefinedName> names = new ArrayList<>();

  private AboutSheet(Draft draft) {
    this.draft = draft;
    this.scorecard = draft.scorecard();
  }

  /// The sheet, and names for what a program looks for on it.
  record Laid(Sheet sheet, List<DefinedName> names) {}

  static Laid layOut(Draft draft) {
    return new AboutSheet(draft).layOut();
  }

  private Laid layOut() {
    var rubric = scorecard.rubric().identity();
    var review = scorecard.review().origin();
    rows.across(draft.text(WorkbookPhrase.SHEET_ABOUT, Style.TITLE));
    rows.blank();
    add(ComputationPhrase.PROGRAM, "Program", draft.program());
    add(WorkbookPhrase.REVIEW_FILE, "Review_file", file(review));
    add(ComputationPhrase.REVIEW_HASH, "Review_sha256", review.sha256());
    add(WorkbookPhrase.RUBRIC_ID, "Rubric_id", rubric.id());
    add(WorkbookPhrase.VERSION, "Rubric_version", rubric.version());
    add(ComputationPhrase.RUBRIC_HASH, "Rubric_sha256", rubric.origin().sha256());
    rows.blank();
    add(WorkbookPhrase.ITEMS, "Items", scorecard.items().size());
    add(ScorePhrase.SCORED, "Items_scored", scorecard.count(Basis.SCORED));
    add(ScorePhrase.JUDGED, "Items_judged", scorecard.count(Basis.JUDGED));
    add(ScorePhrase.OVERRIDDEN, "Items_overridden", scorecard.count(Basis.OVERRIDDEN));
    add(ScorePhrase.OPEN, "Items_open", scorecard.count(Basis.OPEN));
    addTexts(ComputationPhrase.REMARKS, draft.scores().remarks());
    addTexts(
        ComputationPhrase.COMPUTED, new RubricTexts(scorecard.rubric(), draft.words()).policies());
    var name = draft.say(WorkbookPhrase.SHEET_ABOUT);
    return new Laid(rows.sheet(name, 1, draft.footer()), names);
  }

  private void add(Phrase label, String name, String text) {
    add(label, name, new Cell.Text(text, Style.TEXT));
  }

  private void add(Phrase label, String name, long count) {
    add(label, name, new Cell.Figure(BigDecimal.valueOf(count), Notation.WHOLE, Style.TEXT));
  }

  private void add(Phrase label, String name, Cell cell) {
    var row = rows.add(draft.text(label, Style.LABEL), cell);
    names.add(new DefinedName(name, Area.cell(row, 1).on(draft.say(WorkbookPhrase.SHEET_ABOUT))));
  }

  private void addTexts(Phrase heading, List<String> texts) {
    if (!texts.isEmpty()) {
      rows.blank();
      rows.across(draft.text(heading, Style.HEADING));
      texts.forEach(text -> rows.across(new Cell.Text(text, Style.PROSE)));
    }
  }

  /// The file's own name; the folders above it are nobody's business.
  private static String file(Origin origin) {
    return origin.file().replaceAll("(?s).*[/\\\\]", "");
  }
}
