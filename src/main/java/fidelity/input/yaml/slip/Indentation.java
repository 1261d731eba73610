package fidelity.input.yaml.slip;

import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.util.HashMap;
import java.util.Map;

/// Makes plain blanks of the tabs and unseen letters that lines begin with.
final class Indentation {

  /// How much deeper than its key a value is taken to stand, where tabs do not say.
  private static final int STEP = 2;

  private final Draft draft;
  private final Map<String, Integer> columns = new HashMap<>();
  private boolean tabbed;

  Indentation(Draft draft) {
    this.draft = draft;
  }

  /// Mends the beginning of a line. Of lines with tabs that follow one another only the first is
  /// told.
  ///
  /// @param above the column of the innermost map or list that is open
  /// @param waiting whether its last key or dash has no value yet
  void mend(int line, int above, boolean waiting) {
    var text = draft.line(line);
    var indent = text.substring(0, Lines.indent(text));
    tellUnseen(line, indent);
    var tabs = indent.indexOf('\t') >= 0;
    if (tabs && !tabbed) {
      draft.slip(line, 0, Code.TAB_INDENT);
    }
    tabbed = tabs;
    var blanks = tabs ? untabbed(indent, waiting ? above + STEP : above) : plain(indent);
    draft.replace(line, 0, indent.length(), blanks);
  }

  private void tellUnseen(int line, String indent) {
    indent
        .chars()
        .filter(UnseenLetters::isUnseen)
        .findFirst()
        .ifPresent(
            letter ->
                draft.slip(
                    line,
                    indent.indexOf(letter),
                    Code.UNSEEN_INDENT,
                    Detail.name(UnseenLetters.number(letter))));
  }

  /// Blanks for an indentation with tabs: the same for the same.
  ///
  /// @param column how many, where that indentation is new
  private String untabbed(String indent, int column) {
    return " ".repeat(columns.computeIfAbsent(indent, _ -> column));
  }

  private static String plain(String indent) {
    var plain = new StringBuilder();
    indent.chars().mapToObj(Indentation::plain).forEach(plain::append);
    return plain.toString();
  }

  private static String plain(int blank) {
    return switch (Character.getType(blank)) {
      case Character.FORMAT -> "";
      default -> " ";
    };
  }
}
