package fidelity.cli;

import fidelity.cli.Finished.Reported;
import fidelity.cohort.Cohort;
import fidelity.cohort.Entry;
import fidelity.cohort.Overview;
import fidelity.cohort.View;
import fidelity.data.AnswersCsv;
import fidelity.data.CohortJson;
import fidelity.data.ItemsCsv;
import fidelity.data.ScoresCsv;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.io.OutputStream;
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

/// The files that a batch makes of all its reviews together, a set for each rubric.
final class CohortFiles implements AutoCloseable {

  private final Path folder;
  private final View view;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, GrowingFile> answers = new HashMap<>();

  CohortFiles(Path folder, View view) {
    this.folder = folder;
    this.view = view;
  }

  /// What writes a file's bytes.
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  /// Keeps a review's numbers. Its answers, which are many, go to the disk at once.
  void add(Reported done) {
    entries.add(done.entry());
    answers.computeIfAbsent(hash(done.entry().rubric()), this::begin).append(done.answers());
  }

  private GrowingFile begin(String hash) {
    var file = GrowingFile.in(folder, "answers-%s.csv".formatted(hash));
    file.append(AnswersCsv.header());
    return file;
  }

  /// Writes each cohort's files: into the folder, or into one of its own where there are several.
  ///
  /// @return the cohorts by their folders
  SequencedMap<Path, Cohort> write() {
    var cohorts = Cohort.byEdition(entries);
    var written = new LinkedHashMap<Path, Cohort>();
    var names = new HashSet<String>();
    cohorts.forEach(
        (name, cohort) -> {
          var own = cohorts.size() == 1 ? folder : folder.resolve(free(SafeName.of(name), names));
          write(own, cohort);
          written.put(own, cohort);
        });
    return written;
  }

  /// The only place where it is decided which files a cohort has.
  private void write(Path into, Cohort cohort) {
    var overview = Overview.of(cohort, view);
    write(into.resolve("scores.csv"), out -> ScoresCsv.write(cohort, out));
    write(into.resolve("items.csv"), out -> ItemsCsv.write(cohort, out));
    Objects.requireNonNull(answers.get(hash(cohort.rubric())))
        .complete(into.resolve("answers.csv"));
    write(into.resolve("cohort.json"), out -> CohortJson.write(overview, Version.number(), out));
  }

  private static void write(Path path, Content content) {
    new OutputFile(path)
        .write(
            out -> {
              content.write(out);
              return List.of();
            });
  }

  private static String free(String name, Set<String> taken) {
    return taken.add(name.toLowerCase(Locale.ROOT)) ? name : free(name + "-2", taken);
  }

  private static String hash(Rubric rubric) {
    return rubric.identity().origin().sha256();
  }

  @Override
  public void close() {
    answers.values().forEach(GrowingFile::close);
  }
}
