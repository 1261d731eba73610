package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.console.CommandException;
import fidelity.cli.console.Version;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;

/// Turns a bug that shows in one review into a failure of that review, so that the others go on.
///
/// @param debug whether to show a stack trace
public record FaultBarrier(PrintWriter err, boolean debug) {

  /// The result of the work, or a failure that names the review's place.
  <T> T contain(Place place, Supplier<T> work, Function<Failed, T> failure) {
    try {
      return work.get();
    } catch (CommandException e) {
      throw e; // no bug: every other review would fail in the same way
    } catch (RuntimeException | StackOverflowError e) {
      return failure.apply(failed(place, e));
    }
  }

  private Failed failed(Place place, Throwable bug) {
    if (debug) {
      bug.printStackTrace(err);
    }
    return Failed.of(
        Diagnostic.of(
            place,
            Subject.FILE,
            Code.BUG_IN_REVIEW,
            Detail.name(Version.number()),
            Detail.name(bug.getClass().getSimpleName())));
  }
}
