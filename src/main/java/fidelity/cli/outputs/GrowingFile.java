package fidelity.cli.outputs;

import fidelity.cli.console.CommandException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A text file that grows while a command runs, and has its name only when it is complete.
public final class GrowingFile implements AutoCloseable {

  private final Path folder;
  private final PartFile part;

  private GrowingFile(Path folder, PartFile part) {
    this.folder = folder;
    this.part = part;
  }

  /// Begins a file.
  ///
  /// @param name what no other file in the making has in that folder
  /// @throws CommandException when the folder cannot be written to
  public static GrowingFile in(Path folder, String name) {
    try {
      return new GrowingFile(folder, PartFile.in(folder, name));
    } catch (IOException e) {
      throw OutputFile.refused(folder, e);
    }
  }

  /// Adds text at its end.
  ///
  /// @throws CommandException when the disk does not take it
  public void append(String text) {
    try {
      part.out().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw OutputFile.refused(folder, e);
    }
  }

  /// Gives the finished file its name.
  ///
  /// @throws CommandException when the disk does not take it
  public void complete(Path path) {
    try {
      part.moveTo(path);
    } catch (IOException e) {
      throw OutputFile.refused(path, e);
    }
  }

  @Override
  public void close() {
    try {
      part.close();
    } catch (IOException e) {
      throw OutputFile.refused(folder, e);
    }
  }
}
