package fidelity.cli.outputs;

import fidelity.cli.console.CommandException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A file that is written whole or not at all.
///
/// @param path where it goes; `-` is standard output
public record OutputFile(Path path) {

  /// What writes the file's bytes, and returns warnings: what could not be written as it is.
  public interface Content {
    List<String> write(OutputStream out) throws IOException;

    /// Content that is always written as it is.
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

  /// Writes to standard output, or beside the file's place and moves it there when it is complete.
  ///
  /// @return a line for each warning: "north.xlsx: warning: ..."
  /// @throws CommandException when that fails; then nothing is left behind
  public List<String> write(Content content) {
    var warnings = toStandardOutput() ? stream(content) : store(content);
    return warnings.stream().map(each -> "%s: warning: %s".formatted(path, each)).toList();
  }

  /// Whether it is no file but standard output, named "-".
  public boolean toStandardOutput() {
    return path.toString().equals("-");
  }

  /// Whoever reads our output may stop reading.
  private static List<String> stream(Content content) {
    try (var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
      return content.write(out);
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<String> store(Content content) {
    var folder = Objects.requireNonNullElse(path.getParent(), Path.of(""));
    try (var file = TemporaryFile.in(folder, path.getFileName().toString())) {
      var warnings = content.write(file.out());
      file.moveTo(path);
      return warnings;
    } catch (IOException e) {
      throw refused(path, e);
    }
  }

  /// In plain words that a file or folder cannot be written.
  static CommandException refused(Path path, IOException e) {
    return new CommandException(
        switch (e) {
          case FileAlreadyExistsException _ ->
              "%s cannot be written: a file stands where a folder is needed".formatted(path);
          case AccessDeniedException _ ->
              "%s cannot be written; check the folder's permissions".formatted(path);
          case FileSystemException system when system.getReason() != null ->
              "%s cannot be written: %s".formatted(path, system.getReason());
          default ->
              "%s cannot be written: the disk refused it; make room or choose another --out"
                  .formatted(path);
        });
  }
}
