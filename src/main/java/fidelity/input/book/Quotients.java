package fidelity.input.book;

import fidelity.input.xlsx.XlsxCell;
import fidelity.input.xlsx.XlsxCell.Value;
import fidelity.rubric.Question;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shares and ratios that were typed as formulas: `=9/12*100` is 9 of 12, `=58/6` is 58 for each 6.
final class Quotients {

  private static final String NUMBER = "\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)\\s*";
  private static final String QUOTIENT = NUMBER + "/" + NUMBER;
  private static final Pattern RATIO = Pattern.compile(QUOTIENT);
  private static final Pattern SHARE =
      Pattern.compile(
          "\\s*\\(%1$s\\)\\s*\\*\\s*100\\s*|%1$s\\*\\s*100\\s*|\\s*100\\s*\\*%1$s|\\s*100\\s*\\*\\s*\\(%1$s\\)\\s*"
              .formatted(QUOTIENT));

  private Quotients() {}

  /// The quotient that a cell's formula is, as a review file writes it; empty where it is none that
  /// answers the question.
  static Optional<String> of(XlsxCell cell, Question question) {
    return switch (question) {
      case Question.Percent _ -> share(cell);
      case Question.Quantity _ -> written(RATIO.matcher(cell.formula()));
      case Question.Ordered _ -> Optional.empty();
    };
  }

  /// A plain quotient is a share only where the cell shows it as a percentage.
  private static Optional<String> share(XlsxCell cell) {
    return written(SHARE.matcher(cell.formula()))
        .or(
            () ->
                Optional.of(cell)
                    .filter(each -> each.value() instanceof Value.Percent)
                    .flatMap(each -> written(RATIO.matcher(each.formula()))));
  }

  private static Optional<String> written(Matcher quotient) {
    if (!quotient.matches()) {
      return Optional.empty();
    }
    for (var group = 1; group < quotient.groupCount(); group += 2) {
      if (quotient.group(group) != null) {
        return Optional.of(quotient.group(group) + "/" + quotient.group(group + 1));
      }
    }
    return Optional.empty();
  }
}
