package fidelity.workbook.comparison.pairs;

import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.words.ReviewTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The sheet of all pairs of scores: a row for each item of each visit, with what was settled.
record RatingsSheet(ComparisonContext context, VisitsAgreement agreement) {

  private static final int KEYS = 4;
  private static final int NUMBERS = 2;
  private static final int FIRST = 5;
  private static final int SECOND = 7;
  private static final int DIFFERENCES = 8;

  /// The sheet, and where its figures stand.
  record Laid(Sheet sheet, RatingGrid grid) {}

  static Laid layOut(ComparisonContext context, VisitsAgreement agreement) {
    return new RatingsSheet(context, agreement).layOut();
  }

  private Laid layOut() {
    var ratings = Rating.of(agreement.visits());
    var name = context.say(ComparisonWorkbookPhrase.SHEET_RATINGS);
    var table =
        new TableSheet<>(context, columns())
            .titled(
                context.say(ComparisonWorkbookPhrase.RATINGS),
                List.of(context.say(ComparisonWorkbookPhrase.RATINGS_READ)));
    var last = table.first() + ratings.size() - 1;
    var grid =
        new RatingGrid(
            Area.column(NUMBERS, table.first(), last).on(name),
            Area.column(DIFFERENCES, table.first(), last).on(name));
    return new Laid(table.sheet(name, "Ratings", KEYS, ratings), grid);
  }

  private List<SubjectColumn<Rating>> columns() {
    return List.of(
        SubjectColumn.text(
            context.say(HeaderPhrase.SITE),
            30,
            each -> each.first().review().header().site().name()),
        SubjectColumn.text(
            context.say(ComparisonPhrase.VISIT),
            18,
            each -> new ReviewTexts(each.first(), context.words()).visited()),
        SubjectColumn.number(context, Rating::item),
        SubjectColumn.name(context, ScorePhrase.ITEM, 36, Rating::item),
        SubjectColumn.text(
            context.say(ComparisonWorkbookPhrase.FIRST_RATER), 14, each -> rater(each.first())),
        score(ComparisonWorkbookPhrase.SCORE_OF_FIRST, each -> Optional.of(each.ratings().first())),
        SubjectColumn.text(
            context.say(ComparisonWorkbookPhrase.SECOND_RATER), 14, each -> rater(each.second())),
        score(
            ComparisonWorkbookPhrase.SCORE_OF_SECOND, each -> Optional.of(each.ratings().second())),
        SubjectColumn.formula(context.say(ComparisonPhrase.DIFFERENCE), 12, this::difference),
        score(ComparisonWorkbookPhrase.SCORE_SETTLED, Rating::consensus),
        SubjectColumn.text(context.say(ComparisonWorkbookPhrase.WHY_SETTLED), 36, Rating::settled));
  }

  private static String rater(Scorecard scorecard) {
    return scorecard.review().header().rater();
  }

  private SubjectColumn<Rating> score(
      ComparisonWorkbookPhrase heading, Function<Rating, Optional<ItemResult>> result) {
    return SubjectColumn.figure(
        context.say(heading), 14, each -> context.results().score(result.apply(each)));
  }

  private Cell difference(Rating rating, int row) {
    var first = rating.ratings().firstScore();
    var second = rating.ratings().secondScore();
    if (first.isEmpty() || second.isEmpty()) {
      return new Cell.Blank(CellStyle.BODY_RIGHT);
    }
    return new Cell.Formula(
        Area.cell(row, SECOND).reference() + "-" + Area.cell(row, FIRST).reference(),
        ResultCells.signed(
            second.get().minus(first.get()).number(), context.rubric().scale().decimals()));
  }
}
