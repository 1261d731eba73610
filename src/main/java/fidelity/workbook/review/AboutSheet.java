package fidelity.workbook.review;

import static java.util.stream.Collectors.joining;

import fidelity.review.RaterReview;
import fidelity.rubric.Item;
import fidelity.scoring.Basis;
import fidelity.words.RubricTexts;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.layout.AboutRows;
import fidelity.workbook.layout.NamedSheet;
import fidelity.workbook.layout.TailoringRows;
import java.util.stream.Stream;

/// Which files and which program the workbook comes from, and how its numbers were made.
record AboutSheet(SheetContext context, AboutRows rows) {

  static NamedSheet layOut(SheetContext context) {
    return new AboutSheet(context, new AboutRows(context.words(), 34, 72)).layOut();
  }

  private NamedSheet layOut() {
    addOrigin();
    rows.blank();
    addReview();
    addCounts();
    rows.add(ComputationPhrase.REMARKS, context.scores().unused());
    var texts = new RubricTexts(context.scorecard().rubric(), context.words());
    rows.add(
        ComputationPhrase.COMPUTED,
        Stream.concat(context.scores().howMany().leftOut().stream(), texts.policies().stream())
            .toList());
    TailoringRows.add(rows, context.scorecard().rubric(), context.words());
    return rows.sheet(context.footer());
  }

  private void addOrigin() {
    var rubric = context.scorecard().rubric().identity();
    var review = context.scorecard().review().origin();
    rows.add(ComputationPhrase.PROGRAM, "Program", context.program());
    rows.add(WorkbookPhrase.REVIEW_FILE, "Review_file", review.name());
    rows.add(ComputationPhrase.REVIEW_HASH, "Review_sha256", review.sha256());
    rows.add(WorkbookPhrase.RUBRIC_ID, "Rubric_id", rubric.id());
    rows.add(WorkbookPhrase.VERSION, "Rubric_version", rubric.version());
    rows.add(ComputationPhrase.RUBRIC_HASH, "Rubric_sha256", rubric.origin().sha256());
  }

  private void addReview() {
    var header = context.scorecard().review().header();
    if (!header.rater().isEmpty()) {
      rows.add(HeaderPhrase.RATER, "Rater", header.rater());
    }
    if (header.consensus()) {
      var raters = header.raters().stream().map(RaterReview::rater).collect(joining(", "));
      rows.add(HeaderPhrase.RATERS, "Raters", raters);
    }
    var assessors = header.assessors();
    if (!assessors.isEmpty()) {
      rows.add(HeaderPhrase.ASSESSORS, "Assessors", String.join(", ", assessors));
    }
    rows.add(ScorePhrase.RUBRIC, "Rubric", context.review().rubric());
  }

  private void addCounts() {
    var scorecard = context.scorecard();
    rows.add(WorkbookPhrase.ITEMS, "Items", scorecard.items().size());
    rows.add(ScorePhrase.SCORED, "Items_scored", scorecard.count(Basis.SCORED));
    rows.add(ScorePhrase.JUDGED, "Items_judged", scorecard.count(Basis.JUDGED));
    rows.add(ScorePhrase.OVERRIDDEN, "Items_overridden", scorecard.count(Basis.OVERRIDDEN));
    rows.add(ScorePhrase.OPEN, "Items_open", scorecard.count(Basis.OPEN));
    if (scorecard.rubric().items().stream().anyMatch(Item::mayNotApply)) {
      rows.add(
          ScorePhrase.NOT_APPLICABLE, "Items_not_applicable", scorecard.notApplicable().size());
    }
  }
}
