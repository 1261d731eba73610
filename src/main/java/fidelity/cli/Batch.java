package fidelity.cli;

import fidelity.cli.Attempt.Failed;
import fidelity.cli.Attempt.PassedOver;
import fidelity.cli.Attempt.Scored;
import fidelity.cli.Finished.Reported;
import fidelity.cohort.Entry;
import fidelity.data.AnswersCsv;
import java.util.Iterator;

/// Scores many reviews at once and writes the reports of each, whatever is wrong with some of them.
///
/// Two steps run on several threads, and between and after them one thread takes the reviews in
/// their order: what comes out does not depend on which thread is faster.
final class Batch {

  private final InputScorer scorer;
  private final ReportFolder reports;
  private final Interruption interruption;
  private final ReportNames names = new ReportNames();
  private boolean cut;

  Batch(InputScorer scorer, ReportFolder reports, Interruption interruption) {
    this.scorer = scorer;
    this.reports = reports;
    this.interruption = interruption;
  }

  /// What becomes of each source, in order.
  Iterator<Finished> run(Iterator<Source> sources, Pipeline pipeline) {
    var attempts = pipeline.map(sources, scorer::score);
    return pipeline.map(claimed(attempts), this::report);
  }

  /// Whether the user ended it before all was done.
  boolean cut() {
    return cut;
  }

  private Iterator<Attempt> claimed(Iterator<Attempt> attempts) {
    return new Iterator<>() {

      @Override
      public boolean hasNext() {
        cut |= interruption.requested() && attempts.hasNext();
        return !interruption.requested() && attempts.hasNext();
      }

      @Override
      public Attempt next() {
        return names.claim(attempts.next());
      }
    };
  }

  private Finished report(Attempt attempt) {
    return switch (attempt) {
      case Scored scored ->
          scorer
              .containment()
              .<Finished>contain(scored.place(), () -> report(scored), failed -> failed);
      case Failed failed -> failed;
      case PassedOver other -> other;
    };
  }

  private Reported report(Scored scored) {
    var scorecard = scored.scorecard();
    var done = reports.write(scored.reportName(), scorecard);
    return new Reported(
        Entry.of(scored.origin(), scorecard),
        AnswersCsv.rows(scorecard),
        scored.barReached(),
        done.written(),
        done.current(),
        scored.warnings(),
        done.remarks());
  }
}
