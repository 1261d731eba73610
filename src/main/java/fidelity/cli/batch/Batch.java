package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.NotBegun;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.batch.Attempt.Scored;
import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.batch.cohort.RowTable;
import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.LetterWarnings;
import fidelity.cli.inputs.Source;
import fidelity.cli.outputs.Pipeline;
import fidelity.cli.outputs.ReportFolder;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ReviewText;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Subject;
import java.util.Iterator;

/// Scores many reviews at once and writes the reports of each, whatever is wrong with some of them.
///
/// Two steps run on several threads, and between and after them one thread takes the reviews in
/// their order: what comes out does not depend on which thread is faster.
public final class Batch {

  private final InputScorer scorer;
  private final ReportFolder reports;
  private final Interruption interruption;
  private final ReportNames names = new ReportNames();
  private volatile boolean cut;

  /// A batch that ends what is in flight when it is interrupted, and begins nothing more.
  public Batch(InputScorer scorer, ReportFolder reports, Interruption interruption) {
    this.scorer = scorer;
    this.reports = reports;
    this.interruption = interruption;
  }

  /// What becomes of each source, in order.
  Iterator<Finished> run(Iterator<Source> sources, Pipeline pipeline) {
    var attempts = pipeline.map(sources, this::score);
    return pipeline.map(claimed(attempts), this::report);
  }

  /// Whether the user ended it before all was done.
  boolean cut() {
    return cut;
  }

  private Attempt score(Source source) {
    return interruption.requested() ? new NotBegun() : scorer.score(source);
  }

  private Iterator<Attempt> claimed(Iterator<Attempt> attempts) {
    return new Iterator<>() {

      @Override
      public boolean hasNext() {
        var more = attempts.hasNext();
        if (more && interruption.requested()) {
          cut = true;
        }
        return more && !cut;
      }

      @Override
      public Attempt next() {
        return names.claim(attempts.next());
      }
    };
  }

  /// What waits for a thread when an interruption comes does not begin.
  private Finished report(Attempt attempt) {
    if (interruption.requested()) {
      cut = true;
      return new NotBegun();
    }
    return switch (attempt) {
      case Scored scored ->
          scorer
              .barrier()
              .<Finished>contain(scored.place(), () -> report(scored), failed -> failed);
      case Failed failed -> failed;
      case PassedOver other -> other;
      case NotBegun none -> none;
    };
  }

  private Finished report(Scored scored) {
    try {
      return reported(scored);
    } catch (CommandException e) {
      if (e.wrong().code() == Code.DISK_REFUSED) {
        throw e; // every other review would fail in the same way
      }
      return Failed.of(Diagnostic.of(scored.place(), Subject.REVIEW, e.wrong()));
    }
  }

  private Reported reported(Scored scored) {
    var scorecard = scored.scorecard();
    var texts = ReviewText.of(scorecard);
    var done = reports.write(scored.reportName(), scorecard, scored.since());
    return new Reported(
        scored.place(),
        CohortReview.of(scored.origin(), scorecard),
        scored.reportName(),
        RowTable.rows(scorecard, texts),
        texts,
        scored.thresholdReached(),
        done.written(),
        done.current(),
        scored.warnings(),
        LetterWarnings.untoldOf(done.warnings(), scored.warnings()));
  }
}
