package fidelity.workbook.review;

import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.SectionScore;
import fidelity.words.AnswerTexts;
import fidelity.words.explanation.Explained;
import fidelity.words.explanation.Explainer;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sheet of items, one after another: the standard, the score and why, comments and advice.
final class ItemsSheet {

  private static final String LINE = "\n";

  private final SheetContext context;
  private final ScoreGrid grid;
  private final Explainer explainer;
  private final Rows rows = Rows.page(Paper.PORTRAIT, 24, 84);

  private ItemsSheet(SheetContext context, ScoreGrid grid) {
    this.context = context;
    this.grid = grid;
    this.explainer = new Explainer(context.words());
  }

  static Sheet layOut(SheetContext context, ScoreGrid grid) {
    return new ItemsSheet(context, grid).layOut();
  }

  private Sheet layOut() {
    rows.across(context.text(WorkbookPhrase.SHEET_ITEMS, CellStyle.TITLE));
    rows.across(new Cell.Text(context.site(), CellStyle.SUBTITLE));
    rows.blank();
    context.scorecard().sections().forEach(this::add);
    return rows.sheet(context.say(WorkbookPhrase.SHEET_ITEMS), 1, context.footer());
  }

  private void add(SectionScore section) {
    rows.across(new Cell.Text(section.section().name(), CellStyle.HEADING));
    section.items().forEach(this::add);
  }

  private void add(ItemResult item) {
    rows.add(
        context.number(item.item(), CellStyle.SECTION),
        new Cell.Text(item.item().name(), CellStyle.SECTION));
    var first = rows.next();
    switch (item) {
      case ItemScore score -> addScored(score);
      case NotApplicable none -> addNotApplicable(none);
    }
    add(EvidencePhrase.SOURCES, sources(item));
    add(EvidencePhrase.SETTLED, item.review().settled());
    add(EvidencePhrase.COMMENTS, item.review().comments());
    add(EvidencePhrase.RECOMMENDATIONS, item.review().recommendations());
    rows.add(new Feature.Group(first, rows.next() - 1));
    rows.blank();
  }

  private void addScored(ItemScore item) {
    rows.add(
        context.text(ScorePhrase.SCORE, CellStyle.LABEL),
        grid.shown(item, context.points(), CellStyle.SCORE));
    add(ScorePhrase.BASIS, context.basis(item));
    add(ScorePhrase.STANDARD, item.item().standard());
    explainer.level(item).forEach(this::add);
    add(ExplanationPhrase.REASON, item.given().map(explainer::reason).orElse(""));
    explainer.rule(item).forEach(this::add);
    add(EvidencePhrase.ANSWERS, answers(item));
  }

  private void addNotApplicable(NotApplicable item) {
    add(ScorePhrase.SCORE, context.say(ScorePhrase.NOT_APPLICABLE));
    add(ExplanationPhrase.REASON, explainer.reason(item.why()));
    add(ScorePhrase.STANDARD, item.item().standard());
  }

  private String sources(ItemResult item) {
    var names = item.review().sources().stream().map(context.scorecard().rubric()::source);
    return String.join(LINE, names.toList());
  }

  private void add(Explained part) {
    add(part.label(), String.join(LINE, part.lines()));
  }

  private void add(Phrase label, String text) {
    add(context.say(label), text);
  }

  private void add(String label, String text) {
    if (!text.isEmpty()) {
      rows.add(new Cell.Text(label, CellStyle.LABEL), new Cell.Text(text, CellStyle.TEXT));
    }
  }

  private String answers(ItemScore item) {
    return String.join(
        LINE,
        IntStream.range(0, item.evaluations().size())
            .filter(set -> item.evaluations().get(set).answers().answered())
            .boxed()
            .flatMap(set -> answers(item, set))
            .toList());
  }

  /// The answers of a set, below whose they are.
  private Stream<String> answers(ItemScore item, int set) {
    var answers = new AnswerTexts(context.words());
    var given = item.evaluations().get(set).answers();
    return Stream.concat(
        item.specialist(set).map(answers::specialist).stream(),
        item.item().questions().stream()
            .map(
                question ->
                    context
                        .words()
                        .fact(question.text(), answers.recorded(item.item(), given, question))));
  }
}
