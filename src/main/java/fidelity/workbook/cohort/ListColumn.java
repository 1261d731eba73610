package fidelity.workbook.cohort;

import fidelity.cohort.CohortReview;
import fidelity.rubric.Item;
import fidelity.words.Words;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.ItemNumbers;
import java.util.function.Function;

/// A column of a sheet that lists subjects, a row each.
///
/// @param width in digits of the standard font
/// @param head how its heading looks
/// @param above what stands above the heading, of the cells below it
/// @param cell its cell in a subject's row
record ListColumn<T>(
    String heading, int width, CellStyle head, Function<Area, Cell> above, Function<T, Cell> cell) {

  private static final int NUMBER_WIDTH = 8;
  private static final int SCORE_WIDTH = 5;

  /// A column of items' numbers.
  static <T> ListColumn<T> number(String heading, Function<T, String> id) {
    return new ListColumn<>(
        heading,
        NUMBER_WIDTH,
        CellStyle.COLUMN,
        _ -> Cell.Blank.PLAIN,
        subject -> ItemNumbers.cell(id.apply(subject), CellStyle.BODY));
  }

  /// A column of texts, which stand at the left.
  static <T> ListColumn<T> text(String heading, int width, Function<T, String> text) {
    return new ListColumn<>(
        heading,
        width,
        CellStyle.COLUMN,
        _ -> Cell.Blank.PLAIN,
        subject -> new Cell.Text(text.apply(subject), CellStyle.BODY));
  }

  /// A column of groups of the analyst's own, to filter by.
  static <T> ListColumn<T> tag(String name, Function<T, CohortReview> review) {
    return text(
        name, 20, subject -> review.apply(subject).occasion().tags().getOrDefault(name, ""));
  }

  /// A column of figures, which stand at the right.
  static <T> ListColumn<T> figure(String heading, int width, Function<T, Cell> cell) {
    return new ListColumn<>(heading, width, CellStyle.COLUMN_RIGHT, _ -> Cell.Blank.PLAIN, cell);
  }

  /// A narrow column of scores, which stand in the middle under a heading that reads upwards.
  static <T> ListColumn<T> score(Item item, Words words, Function<T, Cell> cell) {
    return new ListColumn<>(
        words.say(ScorePhrase.ITEM_TITLE, item.id(), item.name()),
        SCORE_WIDTH,
        CellStyle.COLUMN_UPRIGHT,
        _ -> Cell.Blank.PLAIN,
        cell);
  }

  /// The same column with something above its heading.
  ListColumn<T> under(Function<Area, Cell> other) {
    return new ListColumn<>(heading, width, head, other, cell);
  }
}
