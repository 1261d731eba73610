package fidelity.cli.outputs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file in the making. It has its name only when it is complete, and else it is gone.
final class PartFile implements AutoCloseable {

  private final Path part;
  private final OutputStream out;

  private PartFile(Path part) throws IOException {
    this.part = part;
    this.out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
  }

  /// Begins a file in a folder, which is made where it is not there.
  ///
  /// @param name what no other file in the making has in that folder
  static PartFile in(Path folder, String name) throws IOException {
    Files.createDirectories(folder.toAbsolutePath());
    var hidden = ".%s.%s.part".formatted(name, ProcessHandle.current().pid());
    return new PartFile(folder.resolve(hidden));
  }

  OutputStream out() {
    return out;
  }

  /// Gives the complete file its name, on the same disk.
  void moveTo(Path path) throws IOException {
    out.close();
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
