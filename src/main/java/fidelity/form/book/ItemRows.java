package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.RowDraft;
import fidelity.form.book.cells.UnseenFigure;
import fidelity.keys.book.BookFormat;
import fidelity.review.AnswerSet;
import fidelity.rubric.Item;
import fidelity.scoring.ItemScorer;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows of one item: its heading with the scores that are possible, what good practice is, its
/// questions, what else is recorded, and beside them what each score means.
record ItemRows(AskedItem asked, RowDraft draft) {

  /// Adds them, and says where the heading is.
  ///
  /// @param sheet the name of the sheet that they are on
  LaidItem add(String sheet) {
    var head = draft.add(1);
    addStandard();
    var folded = addAnswers(head);
    var given = new GivenRows(asked, draft).add();
    var besides =
        IntStream.range(head + 1, draft.next())
            .filter(row -> row < folded.from() || row > folded.to());
    new LevelPanel(asked, draft).add(head, besides.boxed().toList(), given.comments());
    var shown = new ItemHead(asked, draft, head, given).fill();
    var open = item().judged() ? 1 : asked.open();
    return new LaidItem(item(), sheet, head, open, shown);
  }

  private Item item() {
    return asked.item();
  }

  private void addStandard() {
    var row = draft.add(1);
    draft.put(row, FormColumns.LABEL, standard(), CellStyle.TEXT);
    draft.put(
        row,
        FormColumns.LAST_TIME,
        asked
            .context()
            .lastTime(item(), each -> asked.context().say(ScorePhrase.SCORE_VALUE, each.score())),
        CellStyle.HINT);
  }

  /// What good practice is, and below it where to look.
  private String standard() {
    var rubric = asked.context().form().rubric();
    var sources = item().sources().stream().map(rubric::source).collect(Collectors.joining(", "));
    return Stream.of(
            item().standard(),
            sources.isEmpty() ? "" : asked.context().say(FormPhrase.FORM_LOOK_AT, sources))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /// Rows that are folded away; none where the last is above the first.
  private record Folded(int from, int to) {

    private static final Folded NONE = new Folded(0, -1);
  }

  private Folded addAnswers(int head) {
    if (item().judged()) {
      return Folded.NONE;
    }
    return asked.perSpecialist() ? addSpecialists(head) : addOnce(head);
  }

  private Folded addOnce(int head) {
    var set = asked.sets().stream().findFirst().orElse(AnswerSet.EMPTY);
    var rows = new SetRows(asked, draft, set, 0);
    rows.addQuestions();
    rows.levels(head, "", true);
    return Folded.NONE;
  }

  private Folded addSpecialists(int head) {
    var sets = asked.sets();
    var folded = draft.next();
    for (var number = 1; number <= Math.max(BookFormat.PREPARED_SETS, sets.size()); number++) {
      var set = number <= sets.size() ? sets.get(number - 1) : AnswerSet.EMPTY;
      new SetRows(asked, draft, set, number).addSpecialist();
      folded = number <= Math.max(1, sets.size()) ? draft.next() : folded;
    }
    addMean(head, sets);
    if (folded == draft.next()) {
      return Folded.NONE;
    }
    draft.add(new Feature.Group(folded, draft.next() - 1, true));
    return new Folded(folded, draft.next() - 1);
  }

  /// The mean of the sets that count, a half going down. Sets are found by their item's number, so
  /// that a copied one counts too.
  private void addMean(int head, List<AnswerSet> sets) {
    var scores = ItemScorer.byRule(item(), sets.isEmpty() ? List.of(AnswerSet.EMPTY) : sets);
    var worst = item().reached(asked.corners()::worst).score();
    var best = item().reached(asked.corners()::best).score();
    mean(head, FormColumns.LOWEST, worst, scores.lowest().level());
    mean(head, FormColumns.HIGHEST, best, scores.highest().level());
    draft.put(
        head,
        FormColumns.OPEN,
        new Cell.Formula(
            "IF(%s=0,%s,%s)"
                .formatted(
                    sum(FormColumns.FILLED), item().questions().size(), sum(FormColumns.OPEN)),
            UnseenFigure.of(asked.open())));
  }

  private void mean(int head, int column, int none, int now) {
    draft.put(
        head,
        column,
        new Cell.Formula(
            "IF(%1$s=0,%2$s,-INT((%1$s-2*%3$s)/(2*%1$s)))"
                .formatted(sum(FormColumns.FILLED), none, sum(column)),
            UnseenFigure.of(now)));
  }

  /// The sum of a column over the sets of this item.
  private String sum(int column) {
    return "SUMIF(%s,%s,%s)".formatted(all(FormColumns.OF_ITEM), asked.number(), all(column));
  }

  private static String all(int column) {
    var letters = Area.cell(0, column).reference().replaceAll("\\d", "");
    return "$%1$s:$%1$s".formatted(letters);
  }
}
