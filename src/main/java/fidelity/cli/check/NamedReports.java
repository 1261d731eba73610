package fidelity.cli.check;

import fidelity.cli.batch.cohort.CohortFile;
import fidelity.cli.check.cohort.CohortFolder;
import fidelity.cli.inputs.FoundFiles;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.ReportName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Finds what to check where a user names a report, as a hook does that is given every changed
/// file: the review beside it, or for a file of a cohort the folder with its reviews.
public final class NamedReports {

  private NamedReports() {}

  /// The names with what is to be checked in place of each report; a report that belongs to nothing
  /// beside it stays as it is.
  public static List<String> replaced(List<String> names) {
    return names.stream().map(NamedReports::replaced).distinct().toList();
  }

  private static String replaced(String name) {
    return file(name)
        .flatMap(file -> review(file).or(() -> cohort(file)))
        .map(Path::toString)
        .orElse(name);
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty(); // reading it will say what is wrong
    }
  }

  /// The review beside a report; of "north.yaml" and "north.ips-25.yaml" the one with the longer
  /// name that fits.
  private static Optional<Path> review(Path report) {
    return ReportFormats.ofReport(report).isEmpty()
        ? Optional.empty()
        : Siblings.of(report).stream()
            .filter(InputFile::isOne)
            .filter(file -> ReportName.claims(report, file))
            .max(Comparator.comparingInt(file -> file.toString().length()));
  }

  private static Optional<Path> cohort(Path file) {
    var name = file.getFileName().toString();
    var folder = Objects.requireNonNullElse(file.getParent(), Path.of("."));
    return CohortFile.NAMES.contains(name)
            && CohortFolder.in(folder).isPresent()
            && !FoundFiles.in(folder, InputFile::isOne).found().isEmpty()
        ? Optional.of(folder)
        : Optional.empty();
  }
}
