package fidelity.cli.check;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files in the folder of a review.
final class Siblings {

  private Siblings() {}

  /// All of them, itself among them, in the order of their names.
  ///
  /// @throws CommandException when the folder cannot be read
  static List<Path> of(Path review) {
    try (var files = Files.list(review.toAbsolutePath().getParent())) {
      return files.map(file -> review.resolveSibling(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new CommandException(Code.UNREADABLE_FOLDER_OF_REVIEW, Detail.name(review.toString()));
    }
  }
}
