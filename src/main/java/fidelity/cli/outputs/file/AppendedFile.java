package fidelity.cli.outputs.file;

import fidelity.cli.console.CommandException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A text file that grows while a command runs, and has its name only when it is complete.
public final class AppendedFile implements AutoCloseable {

  private final Path folder;
  private final TemporaryFile file;

  private AppendedFile(Path folder, TemporaryFile file) {
    this.folder = folder;
    this.file = file;
  }

  /// Begins a file.
  ///
  /// @param name the name that it will have in that folder, unless it is moved to another
  /// @throws CommandException when the folder cannot be written to
  public static AppendedFile in(Path folder, String name) {
    try {
      return new AppendedFile(folder, TemporaryFile.beside(folder.resolve(name)));
    } catch (IOException e) {
      throw OutputFile.refused(folder, e);
    }
  }

  /// Adds text at its end.
  ///
  /// @throws CommandException when the disk does not take it
  public void append(String text) {
    try {
      file.out().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw OutputFile.refused(folder, e);
    }
  }

  /// Gives the finished file its name.
  ///
  /// @throws CommandException when the disk does not take it
  public void complete(Path path) {
    try {
      file.moveTo(path);
    } catch (IOException e) {
      throw OutputFile.refused(path, e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw OutputFile.refused(folder, e);
    }
  }
}
