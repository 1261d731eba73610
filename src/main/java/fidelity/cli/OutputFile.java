package fidelity.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A file that is written whole or not at all.
///
/// @param path where it goes
record OutputFile(Path path) {

  /// What writes the file's bytes, and returns its warnings.
  interface Content {
    List<String> write(OutputStream out) throws IOException;
  }

  /// Writes beside the file's place and moves it there when it is complete.
  ///
  /// @throws CommandException when that fails; then nothing is left behind
  List<String> write(Content content) {
    var part =
        path.resolveSibling(
            ".%s.%d.part".formatted(path.getFileName(), ProcessHandle.current().pid()));
    try {
      try {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var warnings = writeAll(part, content);
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return warnings;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (AccessDeniedException e) {
      throw new CommandException(
          "%s cannot be written; check the folder's permissions".formatted(path));
    } catch (IOException e) {
      throw new CommandException("%s cannot be written: %s".formatted(path, reason(e)));
    }
  }

  private static List<String> writeAll(Path part, Content content) throws IOException {
    try (var out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
      return content.write(out);
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.FileSystemException system && system.getReason() != null
        ? system.getReason()
        : "the disk refused it";
  }
}
