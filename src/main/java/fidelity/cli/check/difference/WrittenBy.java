package fidelity.cli.check.difference;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.comparison.ComparisonKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What writes a kind of file, so that its problems can say how to write it anew.
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy
public enum WrittenBy {
  /// The reports of a review.
  SCORE_OR_BATCH("fidelity score", "fidelity batch"),
  /// The files of a cohort.
  BATCH("fidelity batch"),
  /// Two reviews side by side.
  COMPARE("fidelity compare"),
  /// All visits with several reviews.
  COMPARE_PAIRS("fidelity compare --pairs"),
  /// Raters beside a master review.
  COMPARE_MASTER("fidelity compare --master"),
  /// Sites over their visits.
  TREND("fidelity trend"),
  /// A file that cannot be read, so that nobody knows of what kind it is.
  ANY("fidelity score", "fidelity batch", "fidelity compare", "fidelity trend");

  private final List<String> commands;

  WrittenBy(String... commands) {
    this.commands = List.of(commands);
  }

  /// What writes a report of reviews side by side.
  public static WrittenBy of(ComparisonKind kind) {
    return switch (kind) {
      case RATERS, VISITS -> COMPARE;
      case PAIRS -> COMPARE_PAIRS;
      case CALIBRATION -> COMPARE_MASTER;
      case TREND, COHORT_CHANGE -> TREND;
    };
  }

  /// A problem that is mended by writing the file anew: the commands come after the other details.
  public Message anew(Code code, Detail... details) {
    return anew(code, Arrays.asList(details));
  }

  /// The same, with a list of details.
  public Message anew(Code code, List<Detail> details) {
    var all = new ArrayList<>(details);
    all.add(new Detail.Commands(commands));
    return new Message(code, all);
  }

  /// Why a file cannot be read, in fidelity's words; an operating system's own text is left out.
  public Message anew(IOException e) {
    return anew(
        e instanceof UnsoundFileException unsound
            ? unsound.wrong().code()
            : Code.UNREADABLE_REPORT);
  }
}
