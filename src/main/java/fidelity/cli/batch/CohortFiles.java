package fidelity.cli.batch;

import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.console.Version;
import fidelity.cli.inputs.ShownNames;
import fidelity.cli.outputs.AppendedFile;
import fidelity.cli.outputs.Pipeline;
import fidelity.cli.outputs.SafeName;
import fidelity.cohort.Cohort;
import fidelity.cohort.CohortProvenance;
import fidelity.cohort.CohortReview;
import fidelity.cohort.LeftOut;
import fidelity.data.csv.AnswersCsv;
import fidelity.rubric.Rubric;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/// Writes the files of all reviews of a batch together, a set for each rubric.
final class CohortFiles implements AutoCloseable {

  private final Path folder;
  private final CohortChoices choices;
  private final int jobs;
  private final ShownNames names;
  private final ProblemWords words;
  private final List<CohortReview> entries = new ArrayList<>();
  private final Map<String, AppendedFile> answers = new HashMap<>();

  /// @param jobs how many files are written at once
  /// @param names how tables name files
  CohortFiles(Path folder, CohortChoices choices, int jobs, ShownNames names, ProblemWords words) {
    this.folder = folder;
    this.choices = choices;
    this.jobs = jobs;
    this.names = names;
    this.words = words;
  }

  /// What was written.
  ///
  /// @param cohorts by their folders
  /// @param warnings what a file could not hold as written, with the file
  record Written(SequencedMap<Path, Cohort> cohorts, List<String> warnings) {}

  /// Keeps a review's numbers. Its answers, which are many, go to the disk at once.
  void add(Reported done) {
    entries.add(done.entry().namedBy(names::of));
    answers.computeIfAbsent(hash(done.entry().rubric()), this::begin).append(done.answers());
  }

  private AppendedFile begin(String hash) {
    var file = AppendedFile.in(folder, "answers-%s.csv".formatted(hash));
    file.append(AnswersCsv.header());
    return file;
  }

  /// Writes each cohort's files: into the folder, or into one of its own where there are several.
  Written write(LeftOut leftOut) {
    choices.refuseUnknownGroups(entries);
    var cohorts = Cohort.byEdition(entries);
    var written = new LinkedHashMap<Path, Cohort>();
    var warnings = new ArrayList<String>();
    var names = new HashSet<String>();
    cohorts.forEach(
        (name, cohort) -> {
          var own = cohorts.size() == 1 ? folder : folder.resolve(free(SafeName.of(name), names));
          warnings.addAll(write(own, cohort, leftOut));
          written.put(own, cohort);
        });
    return new Written(written, warnings);
  }

  private List<String> write(Path into, Cohort cohort, LeftOut leftOut) {
    Objects.requireNonNull(answers.get(hash(cohort.rubric())))
        .complete(into.resolve("answers.csv"));
    var warnings = new ArrayList<String>();
    try (var pipeline = new Pipeline(jobs)) {
      var files = CohortFile.all(cohort, leftOut, origin(cohort)).iterator();
      pipeline.map(files, file -> file.writeTo(into, words)).forEachRemaining(warnings::addAll);
    }
    return warnings;
  }

  private CohortProvenance origin(Cohort cohort) {
    return CohortProvenance.of(cohort, choices.view(), choices.rubricGiven(), Version.number());
  }

  private static String free(String name, Set<String> taken) {
    return taken.add(name.toLowerCase(Locale.ROOT)) ? name : free(name + "-2", taken);
  }

  private static String hash(Rubric rubric) {
    return rubric.identity().origin().sha256();
  }

  @Override
  public void close() {
    answers.values().forEach(AppendedFile::close);
  }
}
