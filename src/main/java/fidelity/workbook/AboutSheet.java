package fidelity.workbook;

import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import fidelity.scoring.Basis;
import fidelity.scoring.Scorecard;
import fidelity.words.Phrase;
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
    rows.across(draft.text(Phrase.SHEET_ABOUT, Style.TITLE));
    rows.blank();
    add(Phrase.PROGRAM, "Program", draft.program());
    add(Phrase.REVIEW_FILE, "Review_file", file(review));
    add(Phrase.REVIEW_HASH, "Review_sha256", review.sha256());
    add(Phrase.RUBRIC_ID, "Rubric_id", rubric.id());
    add(Phrase.VERSION, "Rubric_version", rubric.version());
    add(Phrase.RUBRIC_HASH, "Rubric_sha256", rubric.origin().sha256());
    rows.blank();
    add(Phrase.ITEMS, "Items", scorecard.items().size());
    add(Phrase.SCORED, "Items_scored", scorecard.count(Basis.SCORED));
    add(Phrase.JUDGED, "Items_judged", scorecard.count(Basis.JUDGED));
    add(Phrase.OVERRIDDEN, "Items_overridden", scorecard.count(Basis.OVERRIDDEN));
    add(Phrase.OPEN, "Items_open", scorecard.count(Basis.OPEN));
    addRemarks();
    addComputed();
    var name = draft.say(Phrase.SHEET_ABOUT);
    return new Laid(rows.sheet(name, 1, draft.footer()), names);
  }

  private void add(Phrase label, String name, String text) {
    add(label, name, new Cell.Text(text, Style.TEXT));
  }

  private void add(Phrase label, String name, long count) {
    add(label, name, new Cell.Figure(BigDecimal.valueOf(count), Draft.WHOLE, Style.TEXT));
  }

  private void add(Phrase label, String name, Cell cell) {
    var row = rows.add(draft.text(label, Style.LABEL), cell);
    names.add(new DefinedName(name, Area.cell(row, 1).on(draft.say(Phrase.SHEET_ABOUT))));
  }

  private void addRemarks() {
    if (!scorecard.remarks().isEmpty()) {
      addTexts(Phrase.REMARKS, scorecard.remarks().stream().map(draft.words()::remark).toList());
    }
  }

  private void addComputed() {
    var rubric = scorecard.rubric();
    var decimals = rubric.total().decimals();
    addTexts(
        Phrase.COMPUTED,
        List.of(
            draft.say(Phrase.COMPUTED_LEVELS),
            draft.say(Phrase.COMPUTED_OPEN),
            draft.say(Phrase.COMPUTED_GIVEN),
            draft.say(Phrase.COMPUTED_SPECIALISTS),
            draft.say(
                totalRule(rubric),
                draft.words().number(rubric.least(), decimals),
                draft.words().number(rubric.most(), decimals))));
  }

  private void addTexts(Phrase heading, List<String> texts) {
    rows.blank();
    rows.across(draft.text(heading, Style.HEADING));
    texts.forEach(text -> rows.across(new Cell.Text(text, Style.PROSE)));
  }

  private static Phrase totalRule(Rubric rubric) {
    return switch (rubric.total()) {
      case SUM -> Phrase.COMPUTED_TOTAL_SUM;
      case MEAN -> Phrase.COMPUTED_TOTAL_MEAN;
      case PERCENT_OF_RANGE -> Phrase.COMPUTED_TOTAL_PERCENT_OF_RANGE;
    };
  }

  /// The file's own name; the folders above it are nobody's business.
  private static String file(Origin origin) {
    return origin.file().replaceAll("(?s).*[/\\\\]", "");
  }
}
