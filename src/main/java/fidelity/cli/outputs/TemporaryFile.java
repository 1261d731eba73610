package fidelity.cli.outputs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is being written. It gets its name when it is complete and is deleted otherwise.
final class TemporaryFile implements AutoCloseable {

  private final Path path;
  private final OutputStream out;

  private TemporaryFile(Path path) throws IOException {
    this.path = path;
    this.out = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW));
  }

  /// Begins a file in a folder, which is made if it does not exist.
  ///
  /// @param name a name that no other unfinished file in that folder has
  static TemporaryFile in(Path folder, String name) throws IOException {
    Files.createDirectories(folder.toAbsolutePath());
    var hidden = ".%s.%s.part".formatted(name, ProcessHandle.current().pid());
    return new TemporaryFile(folder.resolve(hidden));
  }

  OutputStream out() {
    return out;
  }

  /// Gives the complete file its name, on the same disk.
  void moveTo(Path destination) throws IOException {
    out.close();
    Files.createDirectories(destination.toAbsolutePath().getParent());
    Files.move(
        path, destination, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(path);
    }
  }
}
