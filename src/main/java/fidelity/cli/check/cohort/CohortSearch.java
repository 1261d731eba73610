package fidelity.cli.check.cohort;

import fidelity.cli.batch.cohort.CohortFile;
import fidelity.cli.check.inputs.CheckedInputs;
import fidelity.cli.inputs.FoundFiles;
import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.pseudonyms.Reading;
import fidelity.input.YamlFile;
import fidelity.input.table.TableReader;
import fidelity.problem.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds the files of cohorts, among the reviews or in a folder, and has them checked.
public final class CohortSearch {

  private final CheckedInputs inputs;
  private final Reading reading;
  private final Set<Path> seen = new LinkedHashSet<>();
  private final Set<Path> coded = new LinkedHashSet<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private int checked;

  /// A search for the cohorts of some reviews.
  ///
  /// @param reading how the reviews are read once more
  public CohortSearch(CheckedInputs inputs, Reading reading) {
    this.inputs = inputs;
    this.reading = reading;
  }

  /// What is wrong with the files that were found.
  public List<Diagnostic> found() {
    return found;
  }

  /// How many files were checked.
  public int checked() {
    return checked;
  }

  /// Whether a file is one of those that were found.
  public boolean has(Path file) {
    var folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
    return seen.contains(folder) && CohortFile.MARKED.contains(file.getFileName().toString());
  }

  /// Whether a report is one of a batch that told sites by codes which are not known here.
  public boolean needsCodes(Path report) {
    return coded.stream().anyMatch(report::startsWith);
  }

  /// Checks the cohorts in the folders that the user named, and beside the files.
  ///
  /// A cohort is of all reviews in its folder and the folders in it, whichever of them are named;
  /// where there are none, of those in the nearest folder above that has some.
  public void among(Inputs reviews) {
    for (var root : reviews.folders()) {
      for (var folder : cohorts(root)) {
        reviewsOf(folder, root).ifPresent(each -> check(folder, each));
      }
    }
    amongTables(reviews);
    reviews.all().stream()
        .filter(each -> each.named() && !YamlFile.isStandardInput(each.path()))
        .map(each -> Objects.requireNonNullElse(each.path().getParent(), Path.of("")))
        .distinct()
        .filter(CohortSearch::isCohort)
        .forEach(folder -> reviewsOf(folder, folder).ifPresent(each -> check(folder, each)));
  }

  private static boolean isMarked(Path file) {
    return CohortFile.MARKED.contains(file.getFileName().toString());
  }

  /// A cohort beside tables alone is of those that the user named.
  private void amongTables(Inputs reviews) {
    reviews.all().stream()
        .map(Input::path)
        .filter(each -> TableReader.isTable(each) && !InputFile.isOne(each))
        .map(each -> Objects.requireNonNullElse(each.getParent(), Path.of("")))
        .distinct()
        .filter(CohortSearch::isCohort)
        .filter(folder -> reviewsOf(folder, folder).isEmpty())
        .forEach(folder -> check(folder, tablesIn(folder, reviews)));
  }

  private static Inputs tablesIn(Path folder, Inputs reviews) {
    return Inputs.find(
        reviews.all().stream()
            .map(Input::path)
            .filter(each -> TableReader.isTable(each) && !InputFile.isOne(each))
            .filter(
                each -> Objects.requireNonNullElse(each.getParent(), Path.of("")).equals(folder))
            .map(Path::toString)
            .toList());
  }

  private static boolean isCohort(Path folder) {
    return CohortFile.MARKED.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  private static Optional<Inputs> reviewsOf(Path cohort, Path root) {
    for (var folder = cohort; folder != null; folder = folder.getParent()) {
      if (!FoundFiles.in(folder, InputFile::isOne).found().isEmpty()) {
        return Optional.of(Inputs.find(List.of(folder.toString())));
      }
      if (folder.equals(root)) {
        break;
      }
    }
    return Optional.empty();
  }

  /// Checks the cohorts in a folder, each as one of all reviews that the user named.
  public void in(Path folder, Inputs reviews) {
    cohorts(folder).forEach(each -> check(each, reviews));
  }

  private static List<Path> cohorts(Path root) {
    return FoundFiles.in(root, CohortSearch::isMarked).found().stream()
        .map(file -> Objects.requireNonNullElse(file.getParent(), Path.of("")))
        .distinct()
        .toList();
  }

  private void check(Path path, Inputs reviews) {
    if (seen.contains(path)) {
      return;
    }
    CohortFolder.in(path)
        .ifPresent(
            folder -> {
              seen.add(path);
              checked += folder.files();
              if (folder.origin().pseudonyms() && reading.pseudonyms().isEmpty()) {
                coded.add(path);
              }
              found.addAll(new CohortChecker(inputs, folder, reviews, reading).check());
            });
  }
}
