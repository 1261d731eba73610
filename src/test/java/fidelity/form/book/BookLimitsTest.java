package fidelity.form.book;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.form.Form;
import fidelity.form.book.cells.ConditionFormula;
import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.LevelFormula;
import fidelity.form.book.cells.PositionCells;
import fidelity.form.book.cells.RowDraft;
import fidelity.form.book.cells.SpareCells;
import fidelity.input.TestRubric;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Relation;
import fidelity.workbook.Cell;
import fidelity.workbook.Feature;
import fidelity.workbook.Feature.Allowed;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No formula of a book comes near to what Excel takes: 8,192 characters, 64 levels, 255 arguments;
/// and 255 characters where it says what a cell takes.
class BookLimitsTest {

  private static final int LONGEST = 4_000;
  private static final int DEEPEST = 16;
  private static final int MOST_ARGUMENTS = 120;

  static Stream<Form> forms() {
    return Stream.concat(
        RandomForms.rubrics().stream().map(name -> Form.of(TestRubric.named(name), name)),
        IntStream.range(0, 40).mapToObj(RandomForms::wild));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormulaStaysFarBelow(Form form) {
    assertFarBelow(BookLayout.layOut(form, "0"));
  }

  @Test
  void soDoesAScaleOfManyLevelsWithLongAndDeepConditions() {
    var questions =
        IntStream.range(0, 60).mapToObj(each -> new YesNo("q" + each, "Question")).toList();
    var levels = new ArrayList<Level>();
    levels.add(new Level(0, new Always(), "none"));
    for (var score = 1; score <= 100; score++) {
      levels.add(new Level(score, condition(questions, score), "more"));
    }
    var rows = new HashMap<String, Integer>();
    questions.forEach(each -> rows.put(each.id(), rows.size() + 1));
    var draft = new RowDraft(0);
    var conditions =
        new ConditionFormula(
            new PositionCells(rows, FormColumns.WORST),
            _ -> BigDecimal.ZERO,
            new SpareCells(draft, draft.add(1)));
    assertFarBelow(new LevelFormula(item(questions, levels), conditions).text());
    var cells = Rows.form(Paper.PORTRAIT, FormColumns.widths(draft.width()));
    draft.layOut(cells);
    var spare = formulas(cells.sheet("Sheet", 0, "")).toList();
    assertThat(spare).hasSizeGreaterThan(100).allSatisfy(BookLimitsTest::assertFarBelow);
  }

  private static Item item(List<YesNo> questions, List<Level> levels) {
    return new Item(
        "1", "Item", "", List.of(), Cardinality.ONCE, List.copyOf(questions), levels, "", "");
  }

  /// Long in its width, and deep by going on in its last part.
  private static Condition condition(List<YesNo> questions, int score) {
    Condition deep = new Compare(new Met(questions), Relation.AT_LEAST, BigDecimal.valueOf(score));
    for (var level = 0; level < 30; level++) {
      var asked = questions.get(level);
      deep =
          level % 2 == 0 ? new And(List.of(yes(asked), deep)) : new Or(List.of(yes(asked), deep));
    }
    return new And(
        Stream.concat(
                Stream.of(deep),
                IntStream.range(0, 300).mapToObj(each -> yes(questions.get(each % 60))))
            .toList());
  }

  private static Condition yes(Question question) {
    return new Compare(new Asked(question), Relation.EQUAL, BigDecimal.ONE);
  }

  private static void assertFarBelow(Workbook book) {
    for (var sheet : book.sheets()) {
      formulas(sheet).forEach(BookLimitsTest::assertFarBelow);
      sheet.features().stream()
          .filter(Feature.Validation.class::isInstance)
          .map(each -> ((Feature.Validation) each).allowed())
          .forEach(BookLimitsTest::assertShort);
    }
  }

  private static Stream<String> formulas(Sheet sheet) {
    return sheet.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Formula.class::isInstance)
        .map(cell -> ((Cell.Formula) cell).formula());
  }

  private static void assertShort(Allowed allowed) {
    var formula =
        switch (allowed) {
          case Allowed.Listed(var cells) -> cells;
          case Allowed.Fulfilling(var text) -> text;
        };
    assertThat(formula).hasSizeLessThanOrEqualTo(255);
  }

  private static void assertFarBelow(String formula) {
    assertThat(formula).hasSizeLessThan(LONGEST);
    var arguments = new ArrayList<Integer>();
    var deepest = 0;
    for (var place = 0; place < formula.length(); place++) {
      switch (formula.charAt(place)) {
        case '(' -> arguments.add(1);
        case ')' -> assertThat(arguments.removeLast()).as(formula).isLessThan(MOST_ARGUMENTS);
        case ',' -> arguments.set(arguments.size() - 1, arguments.getLast() + 1);
        default -> {}
      }
      deepest = Math.max(deepest, arguments.size());
    }
    assertThat(deepest).as(formula).isLessThan(DEEPEST);
  }
}
