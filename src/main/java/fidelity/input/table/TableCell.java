package fidelity.input.table;

import fidelity.input.yaml.Node.Scalar;
import fidelity.input.yaml.SourceLines;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Place;
import java.util.regex.Pattern;

/// A cell of a table.
///
/// @param text without its quotes and the blanks around it; empty when nothing is written
record TableCell(Place place, String text) {

  private static final Pattern SHIELDED = Pattern.compile("''*[=+\\-@\\t\\r\\n＝＋－＠]");

  /// The cell of a text as it stands in the file.
  static TableCell of(Place place, String written) {
    var text = written.strip();
    return new TableCell(place, SHIELDED.matcher(text).lookingAt() ? text.substring(1) : text);
  }

  /// The cell as it is meant: a word or a number without letters that cannot be seen.
  TableCell meant() {
    return new TableCell(place, UnseenLetters.meant(text));
  }

  boolean empty() {
    return text.isEmpty();
  }

  Scalar scalar() {
    return scalar(text);
  }

  /// A scalar at this cell's place with another text, which says what the cell means.
  Scalar scalar(String meant) {
    return new Scalar(place, meant, SourceLines.NONE);
  }
}
