package fidelity.workbook.comparison.pairs;

import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.scoring.Scorecard;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.TotalTexts;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.List;
import java.util.Optional;

/// The sheet of all reviews: whose each is, its total and band, and its file.
record RatedReviewsSheet(ComparisonContext context) {

  private static final int KEYS = 3;

  static Sheet layOut(ComparisonContext context, VisitsAgreement agreement) {
    return new RatedReviewsSheet(context).layOut(agreement.reviews());
  }

  private Sheet layOut(List<Scorecard> reviews) {
    return new TableSheet<>(context, columns())
        .titled(context.say(ComparisonWorkbookPhrase.RATED_REVIEWS), List.of())
        .sheet(context.say(ComparisonWorkbookPhrase.SHEET_REVIEWS), "Reviews", KEYS, reviews);
  }

  private List<SubjectColumn<Scorecard>> columns() {
    return List.of(
        SubjectColumn.text(
            context.say(HeaderPhrase.SITE), 32, each -> each.review().header().site().name()),
        SubjectColumn.text(
            context.say(ComparisonPhrase.VISIT),
            20,
            each -> new ReviewTexts(each, context.words()).visited()),
        SubjectColumn.text(context.say(ComparisonPhrase.RATER_COLUMN), 18, this::rater),
        SubjectColumn.figure(
            new TotalTexts(context.rubric(), context.words()).name(),
            14,
            each -> context.results().figure(Optional.of(each.total()))),
        SubjectColumn.text(
            context.say(ScorePhrase.BAND),
            26,
            each -> new ScoreTexts(each, context.words()).bands()),
        SubjectColumn.figure(
            context.say(CohortWorkbookPhrase.OPEN_ITEMS),
            12,
            each -> ComparisonContext.count(each.open().size())),
        SubjectColumn.text(
            context.say(WorkbookPhrase.REVIEW_FILE), 26, each -> each.review().origin().name()),
        SubjectColumn.text(
            context.say(ComputationPhrase.REVIEW_HASH),
            30,
            each -> each.review().origin().sha256()));
  }

  private String rater(Scorecard review) {
    var header = review.review().header();
    return header.consensus()
        ? context.say(ComparisonWorkbookPhrase.SCORE_SETTLED)
        : header.rater();
  }
}
