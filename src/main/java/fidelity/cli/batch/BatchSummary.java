package fidelity.cli.batch;

import fidelity.cli.batch.cohort.CohortFile;
import fidelity.cohort.Cohort;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.Overview.View;
import fidelity.words.problem.Noun;
import fidelity.words.problem.ProblemWords;
import fidelity.words.problem.RunLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// Words the closing lines of a batch.
///
/// @param view how the cohorts are looked at
/// @param words the language they are said in
record BatchSummary(View view, ProblemWords words) {

  /// A line for each thing that there is to say.
  ///
  /// @param table where the problems are listed
  /// @param cohorts by their folders
  List<String> of(
      Tally tally, ProblemLog problems, Path table, SequencedMap<Path, Cohort> cohorts) {
    var lines = reviews(tally);
    cohorts.forEach(
        (folder, cohort) -> {
          lines.add(cohort(folder, cohort));
          lines.addAll(counted(cohort));
        });
    if (!view.tellsSites() && !cohorts.isEmpty()) {
      lines.add(words.say(RunLine.SITES_HIDDEN, String.join(", ", CohortFile.TABLES)));
    }
    if (problems.problems() + problems.warnings() > 0) {
      lines.add(
          words.say(
              RunLine.LISTED,
              words.count(Noun.PROBLEM, problems.problems()),
              words.count(Noun.WARNING, problems.warnings()),
              table.toString()));
    }
    if (tally.rubrics() + tally.others() > 0) {
      lines.add(
          words.say(
              RunLine.PASSED_OVER,
              words.count(Noun.RUBRIC, tally.rubrics()),
              words.count(Noun.OTHER_YAML_FILE, tally.others())));
    }
    if (tally.hiddenFolders() > 0) {
      lines.add(words.say(RunLine.HIDDEN, words.count(Noun.HIDDEN_FOLDER, tally.hiddenFolders())));
    }
    if (tally.tables() > 0) {
      lines.add(words.say(RunLine.TABLES_UNREAD, words.count(Noun.TABLE, tally.tables())));
    }
    return lines;
  }

  private List<String> reviews(Tally tally) {
    var lines = new ArrayList<String>();
    lines.add(
        words.say(
            RunLine.SCORED,
            words.count(Noun.REVIEW, tally.scored()),
            words.number(tally.unfinished()),
            words.number(tally.failed())));
    if (tally.below() > 0) {
      lines.add(words.say(RunLine.BELOW_THRESHOLD, words.count(Noun.REVIEW, tally.below())));
    }
    if (tally.written() + tally.current() > 0) {
      lines.add(
          words.say(
              RunLine.WRITTEN,
              words.count(Noun.REPORT, tally.written()),
              words.number(tally.current())));
    }
    return lines;
  }

  /// Which visits of a site count, where that makes a difference.
  private List<String> counted(Cohort cohort) {
    var sites = words.count(Noun.SERVICE, cohort.sites());
    var again = words.number(cohort.visitedAgain());
    return switch (view.visits()) {
      case Visits.Latest() when cohort.visitedAgain() > 0 ->
          List.of(words.say(RunLine.VISITS_LATEST, sites, again));
      case Visits.All() when cohort.visitedAgain() > 0 ->
          List.of(words.say(RunLine.VISITS_ALL, sites, again));
      case Visits.LatestOf(var year) ->
          List.of(
              words.say(
                  RunLine.VISITS_OF_YEAR,
                  sites,
                  String.valueOf(year),
                  words.number(view.visits().of(cohort).sites())));
      case Visits.Latest(), Visits.All() -> List.of();
    };
  }

  private String cohort(Path folder, Cohort cohort) {
    var identity = cohort.rubric().identity();
    return words.say(
        RunLine.COHORT,
        identity.id(),
        identity.version(),
        words.count(Noun.REVIEW, cohort.reviews().size()),
        folder.toString());
  }
}
