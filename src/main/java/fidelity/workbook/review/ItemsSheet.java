package fidelity.workbook.review;

import fidelity.review.AnswerSet;
import fidelity.review.GivenScore;
import fidelity.rubric.Item;
import fidelity.scoring.Basis;
import fidelity.scoring.Evaluation;
import fidelity.scoring.ItemScore;
import fidelity.scoring.SectionScore;
import fidelity.words.Answers;
import fidelity.words.Explainer;
import fidelity.words.Phrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.util.List;
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
    rows.across(context.text(Phrase.SHEET_ITEMS, CellStyle.TITLE));
    rows.across(new Cell.Text(context.site(), CellStyle.SUBTITLE));
    rows.blank();
    context.scorecard().sections().forEach(this::add);
    return rows.sheet(context.say(Phrase.SHEET_ITEMS), 1, context.footer());
  }

  private void add(SectionScore section) {
    var first = rows.next();
    rows.across(new Cell.Text(section.section().name(), CellStyle.HEADING));
    for (var item : section.items()) {
      add(item);
      rows.keepTogether(first);
      first = rows.next();
    }
  }

  private void add(ItemScore item) {
    rows.add(
        new Cell.Text(item.item().id(), CellStyle.SECTION),
        new Cell.Text(item.item().name(), CellStyle.SECTION));
    var first = rows.next();
    rows.add(context.text(Phrase.SCORE, CellStyle.LABEL), grid.shown(item, CellStyle.SCORE));
    add(
        Phrase.BASIS,
        item.basis() == Basis.SCORED ? context.say(Phrase.SCORED) : context.scores().basis(item));
    add(Phrase.STANDARD, item.item().standard());
    add(Phrase.WHY, why(item));
    add(Phrase.REASON, item.review().given().map(GivenScore::reason).orElse(""));
    add(explainer.notHigher(item), String.join(LINE, explainer.obstacles(item)));
    add(Phrase.ANSWERS, answers(item));
    add(Phrase.SOURCES, String.join(LINE, item.review().sources()));
    add(Phrase.COMMENTS, item.review().comments());
    add(Phrase.RECOMMENDATIONS, item.review().recommendations());
    rows.add(new Feature.Group(first, rows.next() - 1));
    rows.blank();
  }

  private void add(Phrase label, String text) {
    add(context.say(label), text);
  }

  private void add(String label, String text) {
    if (!text.isEmpty()) {
      rows.add(new Cell.Text(label, CellStyle.LABEL), new Cell.Text(text, CellStyle.TEXT));
    }
  }

  private String why(ItemScore item) {
    return Stream.of(List.of(explainer.level(item)), explainer.reasons(item), explainer.open(item))
        .flatMap(List::stream)
        .reduce((above, below) -> above + LINE + below)
        .orElse("");
  }

  private String answers(ItemScore item) {
    var sets =
        item.evaluations().stream().map(Evaluation::answers).filter(AnswerSet::answered).toList();
    return String.join(
        LINE,
        IntStream.range(0, sets.size())
            .mapToObj(set -> answers(item.item(), sets, set))
            .flatMap(each -> each)
            .toList());
  }

  private Stream<String> answers(Item item, List<AnswerSet> sets, int set) {
    var answers = new Answers(context.words());
    var heading =
        sets.size() == 1
            ? Stream.<String>of()
            : Stream.of(context.say(Phrase.SPECIALIST_NUMBER, set + 1));
    return Stream.concat(
        heading,
        item.questions().stream()
            .map(
                question ->
                    context.say(
                        Phrase.FACT, question.text(), answers.recorded(sets.get(set), question))));
  }
}
