package fidelity.workbook.comparison;

import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import fidelity.words.phrase.Phrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.ItemNumbers;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;

/// What all sheets of a comparison's workbook are made from: its words and formats.
///
/// @param rubric the rubric that it is told by
/// @param words the language of that rubric
/// @param title the workbook's title, also the line at the foot of every page
/// @param program the program's name and version
public record ComparisonContext(Rubric rubric, Words words, String title, String program) {

  /// What is told by a rubric, in its language.
  ///
  /// @param subject what the comparison is of; behind the title, empty for none
  /// @param version the program's version
  public static ComparisonContext of(Rubric rubric, Phrase title, String subject, String version) {
    var words = Words.of(rubric.identity().language());
    var named = words.say(title);
    return new ComparisonContext(
        rubric, words, subject.isEmpty() ? named : named + " – " + subject, "fidelity " + version);
  }

  /// A phrase in the rubric's language.
  public String say(Phrase phrase, Object... values) {
    return words.say(phrase, values);
  }

  /// A cell with a phrase.
  public Cell.Text text(Phrase phrase, CellStyle style) {
    return new Cell.Text(say(phrase), style);
  }

  /// A text in a table.
  public static Cell body(String text) {
    return new Cell.Text(text, CellStyle.BODY);
  }

  /// A count in a table.
  public static Cell.Figure count(long count) {
    return new Cell.Figure(BigDecimal.valueOf(count), NumberFormats.WHOLE, CellStyle.BODY_RIGHT);
  }

  /// An item's number in a table.
  public static Cell number(Item item) {
    return ItemNumbers.cell(item, CellStyle.BODY);
  }

  /// How the figures of that rubric are printed.
  public NumberFormats formats() {
    return new NumberFormats(rubric, words);
  }

  /// The results of reviews in cells, of scores by the rubric that they are told by.
  public ResultCells results() {
    return new ResultCells(rubric, words);
  }
}
