package fidelity.cli.outputs.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/// A file that is being written. It gets its name when it is complete and is deleted otherwise.
///
/// Until then it is locked, so that a later run can tell it from one that a killed run left behind.
final class TemporaryFile implements AutoCloseable {

  private final Path path;
  private final OutputStream out;

  private TemporaryFile(Path path, FileChannel channel) {
    this.path = path;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  /// Begins a file in the folder of its destination; the folder is made if it does not exist.
  static TemporaryFile beside(Path destination) throws IOException {
    var folder = Objects.requireNonNullElse(destination.toAbsolutePath().getParent(), Path.of("."));
    Files.createDirectories(folder);
    var path = UnfinishedFiles.newPath(folder);
    try {
      var file = new TemporaryFile(path, UnfinishedFiles.create(path));
      copyPermissions(path, destination);
      return file;
    } catch (IOException e) {
      UnfinishedFiles.delete(path);
      throw e;
    }
  }

  OutputStream out() {
    return out;
  }

  /// Gives the complete file its name, on the same disk, and the permissions of the file that it
  /// replaces.
  void moveTo(Path destination) throws IOException {
    out.close();
    Files.createDirectories(destination.toAbsolutePath().getParent());
    copyPermissions(path, destination);
    UnfinishedFiles.finish(path, destination);
  }

  /// Lets nobody read the file who could not read the one that it replaces.
  private static void copyPermissions(Path path, Path destination) throws IOException {
    var before = Files.getFileAttributeView(destination, PosixFileAttributeView.class);
    if (before != null && Files.exists(destination)) {
      Files.setPosixFilePermissions(path, before.readAttributes().permissions());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      UnfinishedFiles.delete(path);
    }
  }
}
