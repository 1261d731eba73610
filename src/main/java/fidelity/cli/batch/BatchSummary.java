package fidelity.cli.batch;

import fidelity.cli.console.Count;
import fidelity.cohort.Cohort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// Words the closing lines of a batch.
final class BatchSummary {

  private BatchSummary() {}

  /// A line for each thing that there is to say.
  static List<String> of(
      Tally tally, ProblemLog problems, Path table, SequencedMap<Path, Cohort> cohorts) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s scored, %s unfinished, %s failed"
            .formatted(
                Count.of(tally.scored(), "review"),
                Count.digits(tally.unfinished()),
                Count.digits(tally.failed())));
    if (tally.below() > 0) {
      lines.add("%s below the bar".formatted(Count.of(tally.below(), "review")));
    }
    if (tally.written() + tally.current() > 0) {
      lines.add(
          "%s written, %s current already"
              .formatted(Count.of(tally.written(), "report"), Count.digits(tally.current())));
    }
    cohorts.forEach((folder, cohort) -> lines.add(cohort(folder, cohort)));
    if (problems.problems() + problems.warnings() > 0) {
      lines.add(
          "%s and %s in %s"
              .formatted(
                  Count.of(problems.problems(), "problem"),
                  Count.of(problems.warnings(), "warning"),
                  table));
    }
    if (tally.rubrics() + tally.others() > 0) {
      lines.add(
          "%s and %s passed over"
              .formatted(
                  Count.of(tally.rubrics(), "rubric"),
                  Count.of(tally.others(), "other YAML file")));
    }
    return lines;
  }

  private static String cohort(Path folder, Cohort cohort) {
    var identity = cohort.rubric().identity();
    return "%s, version %s: %s, in %s"
        .formatted(
            identity.id(), identity.version(), Count.of(cohort.reviews().size(), "review"), folder);
  }
}
