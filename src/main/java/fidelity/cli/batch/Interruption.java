package fidelity.cli.batch;

import fidelity.cli.outputs.file.UnfinishedFiles;
import java.util.concurrent.CountDownLatch;

/// Whether the user wants the program to end, as with Ctrl-C.
///
/// The program lives on until it is closed, so that it can end what is in flight. Java then exits
/// with 130 by itself.
public final class Interruption implements AutoCloseable {

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::requestAndWait, "interruption");
  private volatile boolean requested;

  /// Begins to listen for Ctrl-C and the signals like it.
  public static Interruption watch() {
    var interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    UnfinishedFiles.awaitBeforeDeleting(interruption.ended);
    return interruption;
  }

  /// Whether the user has asked for the end.
  boolean requested() {
    return requested;
  }

  /// Asks for the end, as Ctrl-C does.
  public void request() {
    requested = true;
  }

  private void requestAndWait() {
    request();
    try {
      ended.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts a thread here", e);
    }
  }

  /// Lets the program end.
  @Override
  public void close() {
    ended.countDown();
    if (!requested) {
      stopListening();
    }
  }

  private void stopListening() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      request(); // the shutdown has just begun
    }
  }
}
