package fidelity.input.table.cells;

import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.Scalar;
import fidelity.input.yaml.SourceLines;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/// A cell of a table.
///
/// @param text without its quotes and the blanks around it; empty when nothing is written
/// @param fault why a formula's value cannot be used, where it cannot
public record TableCell(Place place, String text, Optional<Code> fault) {

  private static final Pattern SHIELDED = Pattern.compile("''*[=+\\-@\\t\\r\\n＝＋－＠]");

  /// A text that a spreadsheet program shall not take for a number: `="0123"`.
  private static final Pattern FORMULA_OF_TEXT = Pattern.compile("=\"((?:[^\"]|\"\")*)\"");

  /// A cell that can be used.
  public TableCell(Place place, String text) {
    this(place, text, Optional.empty());
  }

  /// The cell of a text as it stands in the file.
  static TableCell of(Place place, String written) {
    var text = written.strip();
    var formula = FORMULA_OF_TEXT.matcher(text);
    if (formula.matches()) {
      return new TableCell(place, formula.group(1).replace("\"\"", "\"").strip());
    }
    return new TableCell(place, SHIELDED.matcher(text).lookingAt() ? text.substring(1) : text);
  }

  /// The cell as it is meant: a word or a number without letters that cannot be seen.
  public TableCell meant() {
    return with(UnseenLetters.meant(text));
  }

  /// The same cell with another text.
  public TableCell with(String other) {
    return new TableCell(place, other, fault);
  }

  /// Whether nothing is written in it.
  public boolean empty() {
    return text.isEmpty() && fault.isEmpty();
  }

  /// The cell as the value of a key.
  public Entry entry(String key) {
    return new Entry(key, place, scalar());
  }

  /// What is written in the cell, as the value of a key.
  public Scalar scalar() {
    return scalar(text);
  }

  /// A scalar at this cell's place with another text, which says what the cell means.
  public Scalar scalar(String meant) {
    return new Scalar(place, meant, SourceLines.NONE);
  }
}
