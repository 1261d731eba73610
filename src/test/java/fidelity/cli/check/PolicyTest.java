package fidelity.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Diagnostics;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Severity;
import fidelity.problem.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The user says which codes are passed over and which count as problems.
class PolicyTest {

  private static final Diagnostic LATE = of(Code.REPORTED_LATE);
  private static final Diagnostic NO_COMMENTS = of(Code.NO_COMMENTS);
  private static final Diagnostics FOUND = new Diagnostics(List.of(LATE, NO_COMMENTS, LATE));

  @Test
  void withoutAWordEverythingCountsAsItIs() {
    var policy = Policy.of(List.of(), List.of());
    assertThat(policy.apply(FOUND)).isEqualTo(FOUND);
    assertThat(policy.ignored(FOUND)).isZero();
  }

  @Test
  void whatIsIgnoredIsCountedAlone() {
    var policy = Policy.of(List.of(Code.REPORTED_LATE), List.of());
    assertThat(policy.apply(FOUND)).isEqualTo(new Diagnostics(List.of(NO_COMMENTS)));
    assertThat(policy.ignored(FOUND)).isEqualTo(2);
  }

  @Test
  void whatShallBeAProblemIsOne() {
    var policy = Policy.of(List.of(), List.of(Code.NO_COMMENTS));
    assertThat(policy.apply(FOUND))
        .isEqualTo(
            new Diagnostics(
                List.of(
                    LATE,
                    new Diagnostic(
                        Severity.PROBLEM,
                        NO_COMMENTS.place(),
                        NO_COMMENTS.subject(),
                        NO_COMMENTS.message()),
                    LATE)));
  }

  @Test
  void aCodeCannotBeBoth() {
    var codes = List.of(Code.NO_COMMENTS, Code.REPORTED_LATE);
    var refused =
        catchThrowableOfType(
            CommandException.class, () -> Policy.of(codes, List.of(Code.REPORTED_LATE)));
    assertThat(refused.wrong())
        .isEqualTo(Message.of(Code.CODE_IGNORED_AND_ERROR, Detail.name("reported-late")));
  }

  private static Diagnostic of(Code code) {
    return Diagnostic.of(Place.startOf("a.yaml"), Subject.REVIEW, code);
  }
}
