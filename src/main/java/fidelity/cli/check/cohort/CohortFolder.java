package fidelity.cli.check.cohort;

import fidelity.cli.batch.cohort.CohortFile;
import fidelity.cli.check.difference.WrittenBy;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder with files about a cohort, as they lie on the disk.
///
/// @param marked those that say where they come from, at least one
/// @param found what is wrong with those that do not say so
public record CohortFolder(Path path, List<Marked> marked, List<Diagnostic> found) {

  public CohortFolder {
    marked = List.copyOf(marked);
    found = List.copyOf(found);
  }

  /// A file about a cohort with where it comes from.
  record Marked(ReportFile file, CohortProvenance origin) {

    String name() {
      return file.path().getFileName().toString();
    }
  }

  /// The files of a folder; empty where no file in it says that it is about a cohort.
  public static Optional<CohortFolder> in(Path path) {
    var marked = new ArrayList<Marked>();
    var found = new ArrayList<Diagnostic>();
    for (var name : CohortFile.MARKED) {
      var file = path.resolve(name);
      if (Files.exists(file)) {
        read(file, marked, found);
      }
    }
    return marked.isEmpty() ? Optional.empty() : Optional.of(new CohortFolder(path, marked, found));
  }

  private static void read(Path path, List<Marked> marked, List<Diagnostic> found) {
    try {
      var file = ReportFile.read(path, ReportFormats.of(path).orElseThrow());
      file.cohortProvenance()
          .ifPresentOrElse(
              origin -> marked.add(new Marked(file, origin)), () -> foreign(path, found));
    } catch (IOException e) {
      found.add(wrong(path, WrittenBy.BATCH.anew(e)));
    }
  }

  /// Only a page with the name of an index may be somebody else's.
  private static void foreign(Path path, List<Diagnostic> found) {
    if (!path.getFileName().toString().equals(CohortFile.INDEX)) {
      found.add(wrong(path, WrittenBy.BATCH.anew(Code.FOREIGN_REPORT)));
    }
  }

  private static Diagnostic wrong(Path path, Message message) {
    return Diagnostic.of(Place.startOf(path.toString()), Subject.REPORT, message);
  }

  /// Where the folder's plain tables come from: all its files are written in one run.
  CohortProvenance origin() {
    return marked.getFirst().origin();
  }

  /// A problem for each file that should report on the cohort in some formats, and is not there.
  public List<Diagnostic> missing(List<ReportFormat> formats) {
    var known = marked.getFirst();
    return CohortFile.names(formats, known.origin().view().tellsSites()).stream()
        .filter(name -> !Files.exists(path.resolve(name)))
        .map(name -> Message.of(Code.COHORT_FILE_MISSING, Detail.name(name)))
        .map(message -> wrong(known.file().path(), message))
        .toList();
  }

  /// The plain tables that are there, by their names.
  List<String> tables() {
    return CohortFile.TABLES.stream().filter(name -> Files.exists(path.resolve(name))).toList();
  }

  /// How many of the folder's files are checked.
  int files() {
    return marked.size() + found.size() + tables().size();
  }
}
