package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.console.CommandException;
import fidelity.cli.console.Version;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// A bug that shows in one review fails that review alone.
class FaultBarrierTest {

  private static final Place PLACE = new Place("a.csv", 7, 1);

  private final StringWriter err = new StringWriter();

  @Test
  void whatTheWorkGivesPasses() {
    assertThat(contain(false, () -> "done")).isEqualTo("done");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aBugIsAProblemOfItsReview() {
    assertThat(contain(false, () -> fail(new IllegalStateException("ours"))))
        .isEqualTo(bug("IllegalStateException"));
    assertThat(contain(false, () -> fail(new StackOverflowError())))
        .isEqualTo(bug("StackOverflowError"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void itsStackTraceIsForThoseWhoAsk() {
    contain(true, () -> fail(new IllegalStateException("ours")));
    assertThat(err.toString())
        .startsWith("java.lang.IllegalStateException: ours")
        .contains("\tat ");
  }

  @Test
  void whatIsTrueOfEveryReviewEndsTheBatch() {
    var full = new CommandException(Code.UNREADABLE_FOLDER, Detail.name("a"));
    assertThatThrownBy(() -> contain(false, () -> fail(full))).isSameAs(full);
  }

  @Test
  void anotherErrorOfTheMachineEndsTheBatch() {
    var memory = new OutOfMemoryError();
    assertThatThrownBy(() -> contain(false, () -> fail(memory))).isSameAs(memory);
  }

  private Object contain(boolean debug, Supplier<Object> work) {
    var barrier = new FaultBarrier(new PrintWriter(err, true), debug);
    return barrier.contain(PLACE, work, failed -> failed);
  }

  private static Failed bug(String name) {
    return Failed.of(
        Diagnostic.of(
            PLACE,
            Subject.FILE,
            Code.BUG_IN_REVIEW,
            Detail.name(Version.number()),
            Detail.name(name)));
  }

  private static Object fail(RuntimeException bug) {
    throw bug;
  }

  private static Object fail(Error bug) {
    throw bug;
  }
}
