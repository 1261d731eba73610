package fidelity.cli.outputs.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to replace a file, which one program at a time has.
///
/// A hidden file beside it is locked, for the file itself is another one once it is replaced. What
/// a killed program left of that kind is locked by nobody, and taken over.
public final class WriteLock implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private WriteLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// Takes the lock of a file, whose folder is made if it does not exist; empty where another run
  /// has it.
  ///
  /// @throws fidelity.cli.console.CommandException when the folder cannot be written to
  public static Optional<WriteLock> of(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var path = beside(file);
      var channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
      if (locked(channel)) {
        return Optional.of(new WriteLock(path, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw OutputFile.refused(file, e);
    }
  }

  /// The file that is locked in the place of another.
  public static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".lock");
  }

  /// Some network disks know no locks; there the run goes on without one.
  private static boolean locked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /// Gives it back. A file that cannot be deleted is in nobody's way.
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // it is locked no more
    }
  }
}
