package fidelity.cli.console;

import fidelity.problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The line of a file that a place is on, with a caret under its column.
final class SourceExcerpt {

  private static final int LONGEST = 160;

  private SourceExcerpt() {}

  /// Two lines; none when the line cannot be shown, is empty or too long for a terminal.
  static List<String> at(Place place) {
    return line(place)
        .filter(line -> !line.isBlank() && line.length() <= LONGEST)
        .map(line -> List.of("  " + line, "  " + " ".repeat(place.column() - 1) + "^"))
        .orElse(List.of());
  }

  private static Optional<String> line(Place place) {
    try (var lines = Files.lines(Path.of(place.file()))) {
      return lines.skip(place.line() - 1L).findFirst().map(line -> line.replace('\t', ' '));
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
