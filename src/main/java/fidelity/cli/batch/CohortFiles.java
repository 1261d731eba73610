package fidelity.cli.batch;

import fidelity.cli.batch.Finished.Reported;
import fidelity.cli.batch.cohort.CohortChoices;
import fidelity.cli.batch.cohort.CohortFile;
import fidelity.cli.batch.cohort.ReportPaths;
import fidelity.cli.batch.cohort.RowTable;
import fidelity.cli.batch.cohort.TextKeeper;
import fidelity.cli.console.Version;
import fidelity.cli.inputs.ShownNames;
import fidelity.cli.outputs.Pipeline;
import fidelity.cli.outputs.SafeName;
import fidelity.cli.outputs.file.AppendedFile;
import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.LeftOut;
import fidelity.cohort.RatedVisits;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Map<String, Map<RowTable, AppendedFile>> tables = new HashMap<>();
  private final Map<String, TextKeeper> texts = new HashMap<>();
  private final IdentityHashMap<CohortReview, Place> places = new IdentityHashMap<>();
  private final Map<String, String> reports = new HashMap<>();

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

  /// Keeps a review's numbers, and some texts. Its many rows go to the disk at once.
  void add(Reported done) {
    var entry = done.entry().namedBy(names::of);
    entries.add(entry);
    reports.put(entry.origin().file(), done.reportName());
    if (!entry.occasion().rater().isEmpty()) {
      places.put(entry, done.place());
    }
    if (choices.view().tellsSites()) {
      addRows(done, entry);
    }
  }

  private void addRows(Reported done, CohortReview entry) {
    var hash = hash(entry.rubric());
    texts.computeIfAbsent(hash, _ -> new TextKeeper()).add(entry, done.texts());
    var files = tables.computeIfAbsent(hash, _ -> new EnumMap<>(RowTable.class));
    done.rows()
        .forEach(
            (table, rows) -> files.computeIfAbsent(table, each -> begin(each, hash)).append(rows));
  }

  private AppendedFile begin(RowTable table, String hash) {
    var file = AppendedFile.in(folder, "%s-%s".formatted(hash, table.file()));
    file.append(table.header());
    return file;
  }

  /// A problem for each visit that several raters reviewed alone, and that none of their reviews
  /// counts for.
  List<Diagnostic> unsettled() {
    return Cohort.byEdition(entries).values().stream()
        .flatMap(cohort -> RatedVisits.unsettled(cohort.reviews()).stream())
        .map(this::unsettled)
        .toList();
  }

  private Diagnostic unsettled(List<CohortReview> visit) {
    var others = visit.stream().skip(1).map(each -> each.origin().file()).toList();
    return Diagnostic.of(
        places.getOrDefault(visit.getFirst(), Place.startOf(visit.getFirst().origin().file())),
        Subject.REVIEW,
        Code.VISIT_RATED_TWICE,
        new Detail.Every(others));
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
    var hash = hash(cohort.rubric());
    tables
        .getOrDefault(hash, Map.of())
        .forEach((table, file) -> file.complete(into.resolve(table.file())));
    var written = texts.getOrDefault(hash, new TextKeeper()).list();
    var warnings = new ArrayList<String>();
    try (var pipeline = new Pipeline(jobs)) {
      var files =
          CohortFile.all(
                  cohort,
                  written,
                  leftOut,
                  origin(cohort),
                  choices.formats(),
                  ReportPaths.of(into.equals(folder), reports))
              .iterator();
      pipeline.map(files, file -> file.writeTo(into, words)).forEachRemaining(warnings::addAll);
    }
    return warnings;
  }

  private CohortProvenance origin(Cohort cohort) {
    return CohortProvenance.of(cohort, choices.view(), choices.rubricGiven(), Version.number())
        .telling(choices.pseudonyms());
  }

  private static String free(String name, Set<String> taken) {
    return taken.add(name.toLowerCase(Locale.ROOT)) ? name : free(name + "-2", taken);
  }

  private static String hash(Rubric rubric) {
    return rubric.identity().origin().sha256();
  }

  @Override
  public void close() {
    tables.values().forEach(each -> each.values().forEach(AppendedFile::close));
  }
}
