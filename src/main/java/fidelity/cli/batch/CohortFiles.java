package fidelity.cli.batch;

import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.console.Version;
import fidelity.cli.outputs.GrowingFile;
import fidelity.cli.outputs.OutputFile;
import fidelity.cli.outputs.Pipeline;
import fidelity.cli.outputs.SafeName;
import fidelity.cohort.Cohort;
import fidelity.cohort.Entry;
import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.cohort.View;
import fidelity.data.AnswersCsv;
import fidelity.data.CohortJson;
import fidelity.data.ItemsCsv;
import fidelity.data.ScoresCsv;
import fidelity.report.CohortReportLayout;
import fidelity.report.pdf.PdfWriter;
import fidelity.rubric.Rubric;
import fidelity.words.problem.ProblemWords;
import fidelity.workbook.CohortWorkbookLayout;
import fidelity.workbook.excel.ExcelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// The files that a batch makes of all its reviews together, a set for each rubric.
final class CohortFiles implements AutoCloseable {

  private final Path folder;
  private final View view;
  private final int jobs;
  private final ProblemWords words;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, GrowingFile> answers = new HashMap<>();

  /// @param jobs how many files are written at once
  CohortFiles(Path folder, View view, int jobs, ProblemWords words) {
    this.folder = folder;
    this.view = view;
    this.jobs = jobs;
    this.words = words;
  }

  /// What writes a file's bytes.
  private interface Table {
    void write(OutputStream out) throws IOException;
  }

  /// A file that is not written yet.
  private record Unwritten(Path path, OutputFile.Content content) {

    static Unwritten table(Path path, Table table) {
      return new Unwritten(
          path,
          out -> {
            table.write(out);
            return List.of();
          });
    }

    /// Writes it and gives its warnings, each with the file.
    Stream<String> write(ProblemWords words) {
      return new OutputFile(path)
          .write(content).stream().map(warning -> words.line(path.toString(), warning));
    }
  }

  /// What was written.
  ///
  /// @param cohorts by their folders
  /// @param warnings what could not be written as it is, with the file
  record Written(SequencedMap<Path, Cohort> cohorts, List<String> warnings) {}

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
  Written write(LeftOut leftOut) {
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
      pipeline
          .map(files(into, cohort, leftOut), each -> each.write(words))
          .forEachRemaining(told -> told.forEach(warnings::add));
    }
    return warnings;
  }

  /// The only place where it is decided which files a cohort has.
  ///
  /// Some are tables of the bare scores; while they are written, the figures of the others are
  /// worked out.
  private Iterator<Unwritten> files(Path into, Cohort cohort, LeftOut leftOut) {
    return Stream.concat(
            bare(into, cohort),
            Stream.of(cohort).flatMap(each -> figured(into, Overview.of(each, view), leftOut)))
        .iterator();
  }

  private static Stream<Unwritten> bare(Path into, Cohort cohort) {
    return Stream.of(
        Unwritten.table(into.resolve("items.csv"), out -> ItemsCsv.write(cohort, out)),
        Unwritten.table(into.resolve("scores.csv"), out -> ScoresCsv.write(cohort, out)));
  }

  /// Those that take longest first.
  private static Stream<Unwritten> figured(Path into, Overview overview, LeftOut leftOut) {
    var version = Version.number();
    return Stream.of(
        new Unwritten(
            into.resolve("cohort.xlsx"),
            out ->
                new ExcelWriter()
                    .write(CohortWorkbookLayout.layOut(overview, leftOut, version), out)),
        new Unwritten(
            into.resolve("cohort.pdf"),
            out ->
                new PdfWriter().write(CohortReportLayout.layOut(overview, leftOut, version), out)),
        Unwritten.table(
            into.resolve("cohort.json"), out -> CohortJson.write(overview, version, out)));
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
