package fidelity.cli.previous;

import fidelity.cli.Cli;
import fidelity.rubric.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder with the four sample visits to one service, each naming the one before it.
record LastReviewFolder(Path path) {

  static final List<String> YEARS = List.of("2023", "2024", "2025", "2026");

  /// Copies the samples, and the rubrics that they name beside them.
  static LastReviewFolder in(Path folder) {
    try {
      var visits = Files.createDirectory(folder.resolve("visits"));
      var rubrics = Files.createDirectory(folder.resolve("rubrics"));
      for (var year : YEARS) {
        var name = "alderbrook-%s.yaml".formatted(year);
        Files.copy(Path.of("samples/visits", name), visits.resolve(name));
      }
      var rubric = "mill-valley-25.yaml";
      Files.copy(Path.of("samples/rubrics", rubric), rubrics.resolve(rubric));
      return new LastReviewFolder(visits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path review(String year) {
    return path.resolve("alderbrook-%s.yaml".formatted(year));
  }

  /// Replaces what stands in a review; the one after it still names it as it was.
  void edit(String year, String from, String to) {
    try {
      var text = Files.readString(review(year));
      if (!text.contains(from)) {
        throw new IllegalArgumentException("%s has no %s".formatted(year, from));
      }
      Files.writeString(review(year), text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Has a review name the one of another year as that is now.
  void name(String year, String last) {
    try {
      var sha256 = Checksum.of(Files.readAllBytes(review(last))).digits();
      var text = Files.readString(review(year));
      var line = "previous: { review: alderbrook-%s.yaml, sha256: %s }%n".formatted(last, sha256);
      Files.writeString(
          review(year),
          text.replaceFirst("(?m)^previous: .*\\R", "")
              .replaceFirst("(?m)^reported:", line.replace("\\", "\\\\") + "reported:"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A run, with the folder left out of what it says.
  Cli.Run run(String... arguments) {
    var run = Cli.run(arguments);
    return new Cli.Run(run.code(), shown(run.out()), shown(run.err()));
  }

  private String shown(String said) {
    return said.replace(path + "/", "");
  }
}
