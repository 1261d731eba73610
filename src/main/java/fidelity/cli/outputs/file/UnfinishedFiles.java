package fidelity.cli.outputs.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/// The files that this program has begun and not finished, in whatever thread.
///
/// They are deleted when a signal ends the program. What a killed program could not delete, the
/// next one that writes into the folder finds and deletes.
public final class UnfinishedFiles {

  private static final String BEGINNING = ".fidelity-";
  private static final String END = ".part";

  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();
  private static final Queue<CountDownLatch> AWAITED = new ConcurrentLinkedQueue<>();

  /// Held while a file begins or gets its name, and for ever once the program is ending.
  private static final ReentrantLock CHANGE = new ReentrantLock();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(UnfinishedFiles::deleteAll, "unfinished files"));
  }

  private UnfinishedFiles() {}

  /// Lets somebody end what is being written before it is deleted.
  ///
  /// @param ended is counted down when that is done
  public static void awaitBeforeDeleting(CountDownLatch ended) {
    AWAITED.add(ended);
  }

  /// A name that no other file has.
  static Path newPath(Path folder) {
    var name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    return folder.resolve(BEGINNING + name + END);
  }

  /// Begins a file that is not there yet.
  static FileChannel create(Path path) throws IOException {
    CHANGE.lock();
    try {
      OURS.add(path);
      var channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      lock(channel);
      return channel;
    } finally {
      CHANGE.unlock();
    }
  }

  /// Marks the file as being written; some network disks know no locks, and then it stays unmarked.
  private static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException e) {
      // nothing is lost: where no file can be locked, none is taken for left behind
    }
  }

  /// Gives a complete file its name.
  static void finish(Path path, Path destination) throws IOException {
    CHANGE.lock();
    try {
      Files.move(
          path, destination, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      OURS.remove(path);
    } finally {
      CHANGE.unlock();
    }
  }

  /// Deletes a file that will not be finished; nothing happens when it is finished.
  static void delete(Path path) throws IOException {
    CHANGE.lock();
    try {
      if (OURS.remove(path)) {
        Files.deleteIfExists(path);
      }
    } finally {
      CHANGE.unlock();
    }
  }

  private static void deleteAll() {
    try {
      for (var ended : AWAITED) {
        ended.await();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts a thread here", e);
    }
    CHANGE.lock(); // and never unlocked: nothing begins any more
    OURS.forEach(UnfinishedFiles::tryToDelete);
  }

  private static boolean tryToDelete(Path path) {
    try {
      return Files.deleteIfExists(path);
    } catch (IOException e) {
      return false; // the next run will delete it
    }
  }

  /// Deletes what killed programs left behind in a folder, and returns how many files that were.
  ///
  /// A file that another running program is writing is locked, and left alone.
  static int deleteLeftovers(Path folder) {
    var deleted = 0;
    try (var files = Files.newDirectoryStream(folder, BEGINNING + "*" + END)) {
      for (var file : files) {
        deleted += isLeftover(file) && tryToDelete(file) ? 1 : 0;
      }
    } catch (IOException | DirectoryIteratorException e) {
      return deleted; // no folder, or none to be read; writing will say so
    }
    return deleted;
  }

  private static boolean isLeftover(Path file) {
    if (OURS.contains(file.toAbsolutePath()) || !Files.isRegularFile(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }
}
