package fidelity.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// As many browsers as tests run at once: each test takes one that is free, or starts another.
///
/// @param folder where their profiles are
/// @param free those that no test uses
public record Browsers(Path folder, Queue<Chromium> free) implements AutoCloseable {

  /// None yet.
  public static Browsers in(Path folder) {
    return new Browsers(folder, new ConcurrentLinkedQueue<>());
  }

  /// A browser for one test, which gives it back.
  public Chromium take() throws IOException, InterruptedException {
    var taken = free.poll();
    return taken == null ? Chromium.start(Files.createTempDirectory(folder, "profile")) : taken;
  }

  /// Takes a browser back for the next test.
  public void giveBack(Chromium chromium) {
    free.add(chromium);
  }

  /// Ends all of them.
  @Override
  public void close() {
    free.forEach(Chromium::close);
    free.clear();
  }
}
