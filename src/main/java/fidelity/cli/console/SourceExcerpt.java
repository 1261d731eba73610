package fidelity.cli.console;

import fidelity.problem.FileSpot;
import fidelity.problem.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The line of a file that a place is on, with a caret under its column.
final class SourceExcerpt {

  private static final int LONGEST = 160;

  /// How much of a file is read for a line, in bytes: 1 MiB, as much as a review may have.
  private static final int MOST_BYTES = 1024 * 1024;

  private SourceExcerpt() {}

  /// Two lines; none when the line cannot be shown, is empty or too long for a terminal.
  static List<String> at(Place place) {
    return line(place)
        .filter(line -> !line.isBlank() && line.length() <= LONGEST)
        .map(line -> List.of("  " + line, "  " + " ".repeat(place.column() - 1) + "^"))
        .orElse(List.of());
  }

  private static Optional<String> line(Place place) {
    if (place.spot() instanceof FileSpot.Cell) {
      return Optional.empty();
    }
    try {
      var path = Path.of(place.file());
      return Files.isRegularFile(path) ? line(path, place.line()) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// A line near enough to the file's beginning to be looked for.
  private static Optional<String> line(Path file, int number) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      var beginning = new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return beginning.lines().skip(number - 1L).findFirst().map(line -> line.replace('\t', ' '));
    }
  }
}
