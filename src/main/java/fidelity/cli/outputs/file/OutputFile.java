package fidelity.cli.outputs.file;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.StandardOutput;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A file that is written whole or not at all.
///
/// @param path where it goes; `-` is standard output
public record OutputFile(Path path) {

  /// What writes the file's bytes, and returns warnings: what it could not hold as written.
  public interface Content {
    List<Message> write(OutputStream out) throws IOException;

    /// Content that never has warnings.
    static Content exact(Bytes bytes) {
      return out -> {
        bytes.writeTo(out);
        return List.of();
      };
    }
  }

  /// What writes bytes.
  public interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes to standard output, or to a temporary file in the same folder that gets its name when
  /// it is complete.
  ///
  /// @return its warnings: what the format could not hold as written
  /// @throws CommandException when that fails; then nothing is left behind
  public List<Message> write(Content content) {
    return toStandardOutput() ? stream(content) : store(content);
  }

  /// Whether it is no file but standard output, named "-".
  public boolean toStandardOutput() {
    return path.toString().equals("-");
  }

  /// Writes to standard output, once all bytes are there.
  private static List<Message> stream(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new StandardOutput()) {
      var warnings = content.write(bytes);
      bytes.writeTo(out);
      return warnings;
    } catch (IOException e) {
      throw new CommandException(Code.OUTPUT_LOST);
    }
  }

  private List<Message> store(Content content) {
    try (var file = TemporaryFile.beside(path)) {
      var warnings = content.write(file.out());
      file.moveTo(path);
      return warnings;
    } catch (IOException e) {
      throw refused(path, e);
    }
  }

  /// The exception that says in plain words that a file or folder cannot be written.
  static CommandException refused(Path path, IOException e) {
    var file = Detail.name(path.toString());
    if (leadsNowhere(path)) {
      return new CommandException(Code.DANGLING_LINK, file);
    }
    return switch (e) {
      case FileAlreadyExistsException _ -> new CommandException(Code.FILE_IN_THE_WAY, file);
      case AccessDeniedException _ -> new CommandException(Code.WRITE_FORBIDDEN, file);
      case FileSystemException system when system.getReason() != null ->
          new CommandException(Code.WRITE_REFUSED, file, Detail.name(system.getReason()));
      default -> new CommandException(Code.DISK_REFUSED, file, Detail.name(reason(e)));
    };
  }

  /// What the operating system says of a failure.
  private static String reason(IOException e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }

  /// Whether the path, or a folder on its way, is a link to something that is not there.
  private static boolean leadsNowhere(Path path) {
    for (var at = path.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isSymbolicLink(at) && !Files.exists(at)) {
        return true;
      }
    }
    return false;
  }
}
