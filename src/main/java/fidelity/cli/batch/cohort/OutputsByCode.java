package fidelity.cli.batch.cohort;

import fidelity.cli.console.CommandException;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.SafeName;
import fidelity.cli.pseudonyms.PseudonymFile;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.pseudonym.Pseudonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of a batch that tells sites by codes, where no file may tell more, and the file of
/// these codes.
public record OutputsByCode(BatchOutputs folder, PseudonymFile codes) {

  /// Refuses to keep the codes in an input, or where the files by code are.
  ///
  /// @throws CommandException when the file is one of the inputs, or somewhere in the folder
  public void refuseUnfit(ReadFiles inputs) {
    inputs.refuseToReplace(codes.path());
    if (real(codes.path()).startsWith(real(folder.path()))) {
      throw new CommandException(
          Code.PSEUDONYMS_AMONG_OUTPUTS,
          Detail.name(codes.path().toString()),
          Detail.name(folder.path().toString()));
    }
  }

  /// Keeps all codes, before anything is written by them.
  ///
  /// @return how many are new
  /// @throws CommandException when files of an earlier run there tell sites by their names
  public int keep(Pseudonyms all) {
    refuseFilesByName(all);
    return codes.add(all);
  }

  /// The path itself as far as it is there, whatever links lead to it.
  private static Path real(Path path) {
    return real(path.toAbsolutePath().normalize(), Path.of(""));
  }

  private static Path real(Path there, Path below) {
    try {
      return there.toRealPath().resolve(below);
    } catch (IOException e) {
      var parent = there.getParent();
      return parent == null
          ? there.resolve(below)
          : real(parent, there.getFileName().resolve(below));
    }
  }

  private void refuseFilesByName(Pseudonyms codes) {
    folder
        .files()
        .filter(file -> isByName(file, codes))
        .findFirst()
        .ifPresent(
            file -> {
              throw new CommandException(
                  Code.FILE_WITHOUT_PSEUDONYMS, Detail.name(file.toString()));
            });
  }

  private static boolean isByName(Path file, Pseudonyms codes) {
    var name = file.getFileName().toString();
    if (CohortFile.MARKED.contains(name)) {
      return !isByCode(file);
    }
    if (CohortFile.TABLES.contains(name)) {
      return CohortFile.MARKED.stream().map(file::resolveSibling).noneMatch(Files::exists);
    }
    return BatchOutputs.tellsSites(file)
        && codes.codes().values().stream()
            .noneMatch(code -> name.startsWith(SafeName.of(code) + "_"));
  }

  private static boolean isByCode(Path file) {
    return ReportFormats.of(file)
        .flatMap(format -> ReportFile.cohortProvenance(file, format))
        .filter(CohortProvenance::pseudonyms)
        .isPresent();
  }
}
