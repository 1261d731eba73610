package fidelity.cli.check;

import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.problem.Diagnostics;
import fidelity.problem.Severity;
import fidelity.words.problem.Closing;
import fidelity.words.problem.Noun;
import fidelity.words.problem.ProblemWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The closing line of a check: "2 reviews, 0 rubrics and 2 reports checked: 1 problem".
public record CheckSummary(ProblemWords words) {

  /// The line, without its end.
  ///
  /// @param reports how many reports were checked
  /// @param ignored how many problems, warnings and notes the user chose to ignore
  public String of(CheckedInputs inputs, int reports, Diagnostics found, int ignored) {
    return "%s: %s%s%s%s"
        .formatted(
            checked(inputs, reports),
            counts(found, ignored),
            passedOver(Noun.FILE, inputs.passedOver().files().size()),
            passedOver(Noun.HIDDEN_FOLDER, inputs.passedOver().folders().size()),
            tables(inputs.passedOver().tables().size()));
  }

  /// "; 2 files passed over"; nothing when there are none.
  private String passedOver(Noun noun, int count) {
    return count == 0 ? "" : "; " + words.say(Closing.PASSED_OVER, words.count(noun, count));
  }

  /// "; 1 table passed over, since it is not named"; nothing when there are none.
  private String tables(int count) {
    return count == 0
        ? ""
        : "; " + words.say(Closing.TABLES_UNREAD, words.count(Noun.TABLE, count));
  }

  private String checked(CheckedInputs inputs, int reports) {
    return inputs.reviewFiles() + inputs.rubricFiles() == 0
        ? words.say(Closing.NOTHING_CHECKED)
        : words.say(
            Closing.CHECKED,
            words.count(Noun.REVIEW, inputs.reviewFiles()),
            words.count(Noun.RUBRIC, inputs.rubricFiles()),
            words.count(Noun.REPORT, reports));
  }

  /// "1 problem, 2 notes, 3 ignored"; "no problems" when none is left.
  private String counts(Diagnostics found, int ignored) {
    var counts =
        Stream.of(Severity.values())
            .filter(severity -> found.count(severity) > 0)
            .map(severity -> words.count(noun(severity), found.count(severity)))
            .collect(Collectors.joining(", "));
    var left = counts.isEmpty() ? words.say(Closing.NO_PROBLEMS) : counts;
    return ignored == 0 ? left : left + ", " + words.say(Closing.IGNORED, words.number(ignored));
  }

  private static Noun noun(Severity severity) {
    return switch (severity) {
      case PROBLEM -> Noun.PROBLEM;
      case WARNING -> Noun.WARNING;
      case NOTE -> Noun.NOTE;
    };
  }
}
