package fidelity.workbook.comparison;

import fidelity.rubric.Item;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A column of a table with a row for each subject.
///
/// @param width in digits of the standard font
/// @param head how its heading looks
/// @param cell its cell in a subject's row, of the subject and the row's place on the sheet
public record SubjectColumn<T>(
    String heading, int width, CellStyle head, BiFunction<T, Integer, Cell> cell) {

  /// A column of items' numbers.
  public static <T> SubjectColumn<T> number(ComparisonContext context, Function<T, Item> item) {
    return new SubjectColumn<>(
        context.say(ScorePhrase.NUMBER),
        7,
        CellStyle.COLUMN,
        (each, _) -> ComparisonContext.number(item.apply(each)));
  }

  /// A column of texts, at the left.
  public static <T> SubjectColumn<T> text(String heading, int width, Function<T, String> text) {
    return new SubjectColumn<>(
        heading, width, CellStyle.COLUMN, (each, _) -> ComparisonContext.body(text.apply(each)));
  }

  /// A column of figures, at the right.
  public static <T> SubjectColumn<T> figure(String heading, int width, Function<T, Cell> cell) {
    return formula(heading, width, (each, _) -> cell.apply(each));
  }

  /// A column of figures that other cells of their row make, at the right.
  public static <T> SubjectColumn<T> formula(
      String heading, int width, BiFunction<T, Integer, Cell> cell) {
    return new SubjectColumn<>(heading, width, CellStyle.COLUMN_RIGHT, cell);
  }

  /// A column of items' names.
  public static <T> SubjectColumn<T> name(
      ComparisonContext context, Phrase heading, int width, Function<T, Item> item) {
    return text(context.say(heading), width, each -> item.apply(each).name());
  }
}
