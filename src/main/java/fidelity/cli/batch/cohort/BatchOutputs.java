package fidelity.cli.batch.cohort;

import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.outputs.HtmlReport;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.file.Leftovers;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that a batch writes to, as it finds it: with the folders of reports and of cohorts
/// that an earlier run has made in it.
///
/// @param path as the user named it
public record BatchOutputs(Path path) {

  /// The folder of the single reviews' reports, in that of the batch.
  public static final String REPORTS = "reports";

  /// Refuses a run that would write over one of its inputs.
  ///
  /// @throws CommandException when it would, or when the folder cannot be read
  public void refuseToReplace(ReadFiles inputs) {
    files().filter(BatchOutputs::ours).forEach(inputs::refuseToReplace);
    folders().map(folder -> folder.resolve("cohort.xlsx")).forEach(ReportFile::refuseToReplaceForm);
  }

  /// Refuses a run that tells no single sites while an earlier one's files there do.
  ///
  /// @throws CommandException when there is such a file, or when the folder cannot be read
  public void refuseFilesOfSites() {
    files()
        .filter(BatchOutputs::tellsSites)
        .findFirst()
        .ifPresent(
            file -> {
              throw new CommandException(Code.FILE_TELLS_SITES, Detail.name(file.toString()));
            });
  }

  static boolean tellsSites(Path file) {
    return CohortFile.TABLES.contains(file.getFileName().toString())
        || isIndex(file)
        || (isReportFolder(file.getParent()) && ReportFormats.of(file).isPresent());
  }

  private static boolean isIndex(Path file) {
    return file.getFileName().toString().equals(CohortFile.INDEX)
        && ReportFile.cohortProvenance(file, new HtmlReport()).isPresent();
  }

  /// Refuses to write an index over a page that is none.
  ///
  /// @throws CommandException when there is one
  public void refuseToReplacePage() {
    folders()
        .filter(
            each -> each.equals(path) || Files.exists(each.resolve(CohortFile.MARKED.getFirst())))
        .map(folder -> folder.resolve(CohortFile.INDEX))
        .filter(file -> Files.exists(file) && !isIndex(file))
        .findFirst()
        .ifPresent(
            file -> {
              throw new CommandException(Code.OVERWRITES_PAGE, Detail.name(file.toString()));
            });
  }

  private static boolean isReportFolder(@Nullable Path folder) {
    return folder != null && folder.endsWith(REPORTS);
  }

  /// Deletes what killed runs left unfinished, and returns notes that say so.
  public List<Diagnostic> deleteLeftovers() {
    return Leftovers.delete(folders().toList());
  }

  /// The files in the folder and in its folders.
  Stream<Path> files() {
    return folders().flatMap(BatchOutputs::files);
  }

  private Stream<Path> folders() {
    return Stream.concat(Stream.of(path), files(path).filter(Files::isDirectory));
  }

  private static Stream<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (var files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException | UncheckedIOException e) {
      throw new CommandException(Code.UNREADABLE_FOLDER, Detail.name(folder.toString()));
    }
  }

  /// Whether a batch writes files of that name.
  private static boolean ours(Path file) {
    return CohortFile.NAMES.contains(file.getFileName().toString())
        || (isReportFolder(file.getParent()) && ReportFormats.of(file).isPresent());
  }
}
