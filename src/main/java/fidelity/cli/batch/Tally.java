package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.NotBegun;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.inputs.Unread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What came of the inputs of a batch so far, in figures.
final class Tally {

  private int scored;
  private int unfinished;
  private int below;
  private int failed;
  private boolean asked;
  private int rubrics;
  private int others;
  private int written;
  private int current;
  private final List<Path> passedOver = new ArrayList<>();
  private final Unread unopened;

  /// @param unopened what is passed over without a look into it
  Tally(Unread unopened) {
    this.unopened = unopened;
  }

  void add(Finished finished) {
    switch (finished) {
      case Reported done -> add(done);
      case Failed failure -> {
        failed++;
        asked |= failure.asks();
      }
      case PassedOver(var file, var what) -> {
        passedOver.add(file);
        switch (what) {
          case RUBRIC -> rubrics++;
          case OTHER_YAML -> others++;
        }
      }
      case NotBegun _ -> {}
    }
  }

  private void add(Reported done) {
    scored++;
    unfinished += done.entry().finished() ? 0 : 1;
    below += done.thresholdReached() ? 0 : 1;
    written += done.written();
    current += done.current();
  }

  /// How many inputs were read, whatever they were.
  int read() {
    return scored + failed + rubrics + others;
  }

  int scored() {
    return scored;
  }

  /// How many of the reviews scored have open items.
  int unfinished() {
    return unfinished;
  }

  /// How many of the reviews scored do not reach the threshold.
  int below() {
    return below;
  }

  int failed() {
    return failed;
  }

  /// Whether nothing could be scored, and nothing be asked about.
  boolean noneRead() {
    return scored == 0 && !asked;
  }

  /// How many rubrics were passed over.
  int rubrics() {
    return rubrics;
  }

  /// How many other files were passed over.
  int others() {
    return others + unopened.files().size();
  }

  /// How many hidden folders were passed over.
  int hiddenFolders() {
    return unopened.folders().size();
  }

  /// How many tables of reviews were passed over.
  int tables() {
    return unopened.tables().size();
  }

  /// All that was passed over.
  Unread passedOver() {
    return unopened.with(passedOver);
  }

  /// How many reports were written.
  int written() {
    return written;
  }

  /// How many reports were there already.
  int current() {
    return current;
  }
}
