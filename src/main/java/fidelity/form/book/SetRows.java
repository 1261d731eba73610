package fidelity.form.book;

import fidelity.form.LastItem;
import fidelity.form.book.cells.ConditionFormula;
import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.InputCells;
import fidelity.form.book.cells.LevelFormula;
import fidelity.form.book.cells.PositionCells;
import fidelity.form.book.cells.RowDraft;
import fidelity.form.book.cells.SpareCells;
import fidelity.form.book.cells.UnseenFigure;
import fidelity.keys.book.BookKey;
import fidelity.keys.book.BookKey.OfItem;
import fidelity.keys.book.CellText;
import fidelity.keys.book.KeyPart;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.Specialist;
import fidelity.rubric.AnswerPositions;
import fidelity.rubric.Question;
import fidelity.words.AnswerTexts;
import fidelity.words.phrase.FormPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The rows of one set of answers: a row for each question, and for a specialist's one above them.
final class SetRows {

  private final AskedItem asked;
  private final RowDraft draft;
  private final AnswerSet set;
  private final int number;
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  /// @param number of the specialist, from 1; 0 where the item is answered once
  SetRows(AskedItem asked, RowDraft draft, AnswerSet set, int number) {
    this.asked = asked;
    this.draft = draft;
    this.set = set;
    this.number = number;
  }

  /// The rows of a specialist's set, with the levels that it reaches beside the name.
  void addSpecialist() {
    var head = identified(draft.add(1), KeyPart.whole(OfItem.SPECIALIST));
    label(
        head,
        asked
            .context()
            .say(
                FormPhrase.FORM_SPECIALIST,
                new AnswerTexts(asked.context().words()).specialist(new Specialist(number, ""))),
        CellStyle.LABEL);
    draft.put(head, FormColumns.ANSWER, InputCells.text(set.specialist()));
    lastTime(head, last -> last.specialist(number - 1));
    addQuestions();
    var cells = new Area(head, FormColumns.ANSWER, draft.next() - 1, FormColumns.NOTE);
    var filled = !set.blank();
    draft.put(
        head,
        FormColumns.FILLED,
        new Cell.Formula(
            "IF(SUMPRODUCT(--(LEN(TRIM(%s))>0))>0,1,0)".formatted(cells.reference()),
            UnseenFigure.of(filled ? 1 : 0)));
    draft.put(head, FormColumns.OF_ITEM, UnseenFigure.of(asked.number()));
    levels(head, RowDraft.at(head, FormColumns.FILLED), filled);
  }

  /// The rows of the questions.
  void addQuestions() {
    asked.item().questions().forEach(this::add);
  }

  private void add(Question question) {
    var evidence = set.to(question).filter(each -> each.answer().fits(question));
    var sources = CellText.parts(evidence.map(Evidence::source).orElse(""));
    var notes = CellText.parts(evidence.map(Evidence::note).orElse(""));
    var key = new BookKey.Asked(question.id());
    for (var part = 1; part <= Math.max(sources.size(), notes.size()); part++) {
      var row = identified(draft.add(1), new KeyPart(key, part));
      draft.put(row, FormColumns.SOURCE, InputCells.text(part(sources, part)));
      draft.put(row, FormColumns.NOTE, InputCells.text(part(notes, part)));
      if (part == 1) {
        rows.put(question.id(), row);
        new QuestionRow(asked, draft, row, asked.input(set, question)).fill();
        lastTime(row, last -> last.answer(question, Math.max(0, number - 1)));
      }
    }
  }

  private static String part(List<String> parts, int part) {
    return part <= parts.size() ? parts.get(part - 1) : "";
  }

  private int identified(int row, KeyPart key) {
    draft.put(row, FormColumns.ITEM, asked.item().id(), CellStyle.TEXT);
    if (number > 0) {
      draft.put(row, FormColumns.SET, UnseenFigure.of(number));
    }
    draft.put(row, FormColumns.KEY, key.format(), CellStyle.TEXT);
    return row;
  }

  private void label(int row, String text, CellStyle style) {
    draft.put(row, FormColumns.LABEL, text, style);
  }

  private void lastTime(int row, Function<LastItem, String> part) {
    draft.put(
        row, FormColumns.LAST_TIME, asked.context().lastTime(asked.item(), part), CellStyle.HINT);
  }

  /// Puts the levels that the answers reach at their worst and at their best, and how many are
  /// open, into a row.
  ///
  /// @param when the cell that is 1 where the set counts
  /// @param counts whether it does
  void levels(int row, String when, boolean counts) {
    var spare = new SpareCells(draft, row);
    level(row, FormColumns.LOWEST, FormColumns.WORST, spare, when, counts, AnswerInput::worst);
    level(row, FormColumns.HIGHEST, FormColumns.BEST, spare, when, counts, AnswerInput::best);
    var first = rows.values().stream().mapToInt(each -> each).min().orElseThrow();
    var last = rows.values().stream().mapToInt(each -> each).max().orElseThrow();
    draft.put(
        row,
        FormColumns.OPEN,
        new Cell.Formula(
            counting(
                when, "SUM(%s)".formatted(Area.column(FormColumns.OPEN, first, last).reference())),
            UnseenFigure.of(counts ? asked.open(set) : 0)));
  }

  private void level(
      int row,
      int column,
      int from,
      SpareCells spare,
      String when,
      boolean counts,
      Function<AnswerInput, BigDecimal> end) {
    AnswerPositions positions = question -> end.apply(asked.input(set, question));
    var conditions = new ConditionFormula(new PositionCells(rows, from), positions, spare);
    var level = new LevelFormula(asked.item(), conditions).text();
    draft.put(
        row,
        column,
        new Cell.Formula(
            counting(when, level),
            UnseenFigure.of(counts ? asked.item().reached(positions).score() : 0)));
  }

  private static String counting(String when, String formula) {
    return when.isEmpty() ? formula : "IF(%s=1,%s,0)".formatted(when, formula);
  }
}
