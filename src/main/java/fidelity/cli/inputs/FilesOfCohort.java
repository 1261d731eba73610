package fidelity.cli.inputs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// The files that a batch writes about a cohort, known by their names and by one of them beside the
/// others; none is opened to see whether it is a review or a table of reviews.
final class FilesOfCohort {

  /// What the file is called that all others lie beside.
  private static final String COHORT = "cohort.json";

  private static final Set<String> NAMES =
      Set.of("cohort.xlsx", "scores.csv", "items.csv", "answers.csv", "texts.csv", "problems.csv");

  private FilesOfCohort() {}

  /// Whether a file is one of them.
  static boolean has(Path file) {
    return NAMES.contains(file.getFileName().toString())
        && Files.exists(file.resolveSibling(COHORT));
  }
}
