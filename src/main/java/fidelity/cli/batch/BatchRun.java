package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.NotBegun;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.console.Console;
import fidelity.cli.console.Count;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Progress;
import fidelity.cli.inputs.Sources;
import fidelity.cli.inputs.UnreadFile;
import fidelity.cli.outputs.Pipeline;
import fidelity.cohort.Overview.View;
import fidelity.problem.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// One run of `fidelity batch`, from its inputs to its end.
///
/// @param jobs how many threads work at once, from 1
/// @param quiet whether only problems are printed
/// @param passedOver whether what is passed over is named
public record BatchRun(
    Path out, View view, int jobs, boolean quiet, boolean passedOver, Console console) {

  /// How it came out.
  public enum End {
    WELL,
    /// Some failed, or are below the threshold.
    NOT_ALL_WELL,
    NONE_SCORED,
    /// The user ended it; what is written is complete.
    INTERRUPTED
  }

  /// Scores what there is, writes the files and tells how it went.
  public End run(Batch batch, Sources sources) {
    try (var problems = ProblemLog.in(out, console.words());
        var cohort = new CohortFiles(out, view, jobs, console.words())) {
      var tally = work(batch, sources, problems, cohort);
      problems.warn(sources.warnings());
      ProblemPrinter.onErr(console)
          .print(
              with(problems.kept(), passedOver ? UnreadFile.notes(tally.passedOver()) : List.of()));
      return batch.cut() ? interrupted(tally, sources.count()) : end(tally, problems, cohort);
    }
  }

  private static List<Diagnostic> with(List<Diagnostic> problems, List<Diagnostic> notes) {
    return Stream.concat(problems.stream(), notes.stream()).toList();
  }

  private Tally work(Batch batch, Sources sources, ProblemLog problems, CohortFiles cohort) {
    var tally = new Tally(sources.passedOver());
    try (var progress = progress(sources.count());
        var pipeline = new Pipeline(jobs)) {
      for (var finished = batch.run(sources, pipeline); finished.hasNext(); ) {
        var each = finished.next();
        tally.add(each);
        keep(each, problems, cohort);
        progress.show(tally.read(), tally.failed());
      }
    }
    return tally;
  }

  private Progress progress(OptionalInt all) {
    var style = console.terminal() ? Progress.Style.TERMINAL : Progress.Style.PLAIN;
    return new Progress(
        console.err(), quiet ? Progress.Style.SILENT : style, all, System::nanoTime);
  }

  private static void keep(Finished finished, ProblemLog problems, CohortFiles cohort) {
    switch (finished) {
      case Reported done -> {
        problems.warn(done.warnings());
        problems.remark(done.remarks());
        cohort.add(done);
      }
      case Failed failed -> problems.add(failed);
      case PassedOver _, NotBegun _ -> {}
    }
  }

  private End interrupted(Tally tally, OptionalInt all) {
    var of = all.isPresent() ? " of " + Count.digits(all.getAsInt()) : "";
    console
        .err()
        .printf(
            "fidelity: interrupted when %s%s were done; the same with --update does the rest%n",
            Count.digits(tally.read()), of);
    console.err().flush();
    return End.INTERRUPTED;
  }

  private End end(Tally tally, ProblemLog problems, CohortFiles cohort) {
    var table = problems.write();
    var written = cohort.write(problems.leftOut(tally.failed()));
    written.warnings().forEach(console.err()::println);
    if (!quiet) {
      BatchSummary.of(tally, problems, table, written.cohorts()).forEach(console.out()::println);
    }
    if (tally.scored() == 0) {
      return End.NONE_SCORED;
    }
    return tally.failed() + tally.below() == 0 ? End.WELL : End.NOT_ALL_WELL;
  }
}
