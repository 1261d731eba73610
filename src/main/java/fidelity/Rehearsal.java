package fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs commands one after the other, for Java to learn what to put into a start-up cache.
final class Rehearsal {

  private Rehearsal() {}

  /// Runs the commands of a file.
  ///
  /// @param arguments a file with a command on each line, without the program's name
  public static void main(String[] arguments) throws IOException {
    for (var command : Files.readAllLines(Path.of(arguments[0]))) {
      Main.run(command.split(" ", -1));
    }
  }
}
