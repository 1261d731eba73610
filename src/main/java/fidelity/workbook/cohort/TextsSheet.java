package fidelity.workbook.cohort;

import fidelity.cohort.ReviewText.Kind;
import fidelity.cohort.TextList;
import fidelity.cohort.TextList.Line;
import fidelity.rubric.Item;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/// What the assessors wrote, item by item: one filter shows what all of them wrote on an item.
record TextsSheet(CohortContext context, TextList texts) {

  private static final int KEYS = 2;

  static Sheet layOut(CohortContext context, TextList texts) {
    return new TextsSheet(context, texts).layOut();
  }

  private Sheet layOut() {
    var names = context.rubric().items().stream().collect(Collectors.toMap(Item::id, Item::name));
    var columns =
        List.<ListColumn<Line>>of(
            ListColumn.number(context.say(ScorePhrase.NUMBER), line -> line.text().item()),
            ListColumn.text(
                context.say(ScorePhrase.ITEM),
                30,
                line -> names.getOrDefault(line.text().item(), "")),
            ListColumn.text(
                context.say(CohortWorkbookPhrase.TEXT_KIND), 20, line -> kind(line.text().kind())),
            ListColumn.text(
                context.say(CohortWorkbookPhrase.SITE_ID),
                14,
                line -> line.review().occasion().site().id()),
            ListColumn.text(
                context.say(HeaderPhrase.SITE), 26, line -> line.review().occasion().site().name()),
            ListColumn.figure(
                context.say(HeaderPhrase.VISITED),
                14,
                line -> context.day(line.review().occasion().to())),
            ListColumn.text(
                context.say(WorkbookPhrase.SPECIALIST_COLUMN),
                16,
                line -> line.text().specialist()),
            ListColumn.text(
                context.say(WorkbookPhrase.QUESTION_ID), 24, line -> line.text().question()),
            ListColumn.text(
                context.say(CohortWorkbookPhrase.TEXT), 90, line -> line.text().text()));
    return new ListSheet<>(context, columns, texts.byItem())
        .titled(CohortWorkbookPhrase.TEXTS, sentences())
        .headed("Written_texts")
        .sheet(CohortWorkbookPhrase.SHEET_TEXTS, KEYS);
  }

  private List<String> sentences() {
    var listed = texts.lines().size();
    return listed == texts.all()
        ? List.of()
        : List.of(context.say(CohortWorkbookPhrase.TEXTS_LISTED, listed, texts.all()));
  }

  private String kind(Kind kind) {
    return context.say(
        switch (kind) {
          case SUMMARY -> SummaryPhrase.ASSESSORS_SUMMARY;
          case STRENGTHS -> HeaderPhrase.STRENGTHS;
          case COMMENTS -> EvidencePhrase.COMMENTS;
          case RECOMMENDATIONS -> EvidencePhrase.RECOMMENDATIONS;
          case REASON -> ExplanationPhrase.REASON;
          case SETTLED -> EvidencePhrase.SETTLED;
          case NOTE -> EvidencePhrase.NOTE;
        });
  }
}
