package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.NotBegun;
import fidelity.cli.batch.Attempt.PassedOver;
import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.batch.cohort.CohortChoices;
import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Progress;
import fidelity.cli.inputs.ShownNames;
import fidelity.cli.inputs.SourceIterator;
import fidelity.cli.outputs.Pipeline;
import fidelity.cli.pseudonyms.ToldReviews;
import fidelity.problem.Diagnostic;
import fidelity.words.problem.RunLine;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// One run of `fidelity batch`, from its inputs to its end.
///
/// @param choices what the user chose for the cohort's files
/// @param raters whether raters without a consensus are a problem
/// @param jobs how many threads work at once, from 1
/// @param shown what is told, and how
public record BatchRun(
    Path out, CohortChoices choices, Raters raters, int jobs, Shown shown, Console console) {

  /// Which reviews of raters who each reviewed a visit alone are taken without a problem.
  public enum Raters {
    /// Those with a consensus review beside them.
    CONSENSUS,
    /// All, for agreement only.
    ALL
  }

  /// What a batch tells, and how.
  ///
  /// @param quiet whether only problems are printed
  /// @param passedOver whether what is passed over is named
  /// @param names how tables name files
  public record Shown(boolean quiet, boolean passedOver, ShownNames names) {}

  /// How it came out.
  public enum End {
    WELL,
    /// Some failed, are held back or are below the threshold.
    NOT_ALL_WELL,
    /// No review could be read. A table that is held back for a heading that is nearly right was.
    NONE_READ,
    /// The user ended it; what is written is complete.
    INTERRUPTED
  }

  /// Scores what there is, writes the files and tells how it went.
  public End run(Batch batch, ToldReviews reviews) {
    var sources = reviews.sources();
    var spellings =
        new Spellings(
            new SiteSpellings(reviews.pseudonyms()), new GroupSpellings(choices.view().by()));
    try (var problems = ProblemLog.in(out, spellings, shown.names(), console.words());
        var cohort = new CohortFiles(out, choices, jobs, shown.names(), console.words())) {
      var tally = work(batch, sources, problems, cohort);
      problems.addRows();
      problems.warnOfTable(sources.warnings());
      var unsettled = raters == Raters.ALL ? List.<Diagnostic>of() : cohort.unsettled();
      problems.addOfVisits(unsettled);
      ProblemPrinter.onErr(console)
          .print(
              with(problems.kept(), shown.passedOver() ? tally.passedOver().notes() : List.of()));
      if (batch.cut()) {
        return interrupted(tally, sources.count());
      }
      var end = end(tally, problems, cohort);
      return end == End.WELL && !unsettled.isEmpty() ? End.NOT_ALL_WELL : end;
    }
  }

  private static List<Diagnostic> with(List<Diagnostic> problems, List<Diagnostic> notes) {
    return Stream.concat(problems.stream(), notes.stream()).toList();
  }

  private Tally work(Batch batch, SourceIterator sources, ProblemLog problems, CohortFiles cohort) {
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
        console.progress(),
        console.words(),
        shown.quiet() ? Progress.Style.SILENT : style,
        all,
        System::nanoTime);
  }

  private void keep(Finished finished, ProblemLog problems, CohortFiles cohort) {
    switch (finished) {
      case Reported done -> {
        warn(done, problems);
        problems.look(done);
        problems.tell(done.reportWarnings());
        cohort.add(done);
        console.written().add(out.resolve("reports"), done.written());
      }
      case Failed failed -> problems.add(failed);
      case PassedOver _, NotBegun _ -> {}
    }
  }

  private static void warn(Reported done, ProblemLog problems) {
    if (done.inTable()) {
      problems.warnOfRow(done.warnings());
    } else {
      problems.warn(done.warnings());
    }
  }

  private End interrupted(Tally tally, OptionalInt all) {
    var words = console.words();
    var done = words.number(tally.read());
    var part = all.isPresent() ? words.say(RunLine.PART, done, words.number(all.getAsInt())) : done;
    console.err().println("fidelity: " + words.say(RunLine.INTERRUPTED, part));
    console.err().flush();
    return End.INTERRUPTED;
  }

  private End end(Tally tally, ProblemLog problems, CohortFiles cohort) {
    var table = problems.write();
    var written = cohort.write(problems.leftOut());
    written.warnings().forEach(console.err()::println);
    if (!shown.quiet()) {
      new BatchSummary(choices.view(), console.words())
          .of(tally, problems, table, written.cohorts())
          .forEach(console.out()::println);
    }
    if (tally.noneRead()) {
      return End.NONE_READ;
    }
    return tally.failed() + tally.below() == 0 ? End.WELL : End.NOT_ALL_WELL;
  }
}
