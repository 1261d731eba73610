package fidelity.fuzz;

import fidelity.cli.MutatedReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// Files of every kind that the program reads, changed by chance: reviews and rubrics most, then
/// tables and reports.
final class FuzzedFiles {

  private final Path folder;
  private final List<String> samples;
  private final List<String> tables;
  private final MutatedReports reports;

  private FuzzedFiles(
      Path folder, List<String> samples, List<String> tables, MutatedReports reports) {
    this.folder = folder;
    this.samples = List.copyOf(samples);
    this.tables = List.copyOf(tables);
    this.reports = reports;
  }

  /// The samples of this project, but for those that cannot be read anyway.
  ///
  /// @param folder where the files go, beside the rubrics that samples name
  static FuzzedFiles in(Path folder, Predicate<Path> readable) throws IOException {
    Files.createDirectory(folder.resolve("rubrics"));
    Files.copy(
        Path.of("samples/rubrics/team-practice-12.yaml"),
        folder.resolve("rubrics/team-practice-12.yaml"));
    var reports = MutatedReports.in(Files.createDirectory(folder.resolve("reports")));
    return new FuzzedFiles(
        folder, samples(folder, "yaml", readable), samples(folder, "csv", readable), reports);
  }

  private static List<String> samples(Path into, String ending, Predicate<Path> readable)
      throws IOException {
    var samples = new ArrayList<String>();
    for (var folder : List.of("samples", "rubrics", "src/test/resources")) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var each : files.filter(Files::isRegularFile).sorted().toList()) {
          if (each.toString().endsWith("." + ending)
              && readable.test(written(into, ending, Files.readAllBytes(each)))) {
            samples.add(Files.readString(each));
          }
        }
      }
    }
    return samples;
  }

  /// Writes the file of a seed.
  Path next(long seed) throws IOException {
    var chance = new Random(seed);
    return switch (chance.nextInt(10)) {
      case 0 -> {
        var ending = MutatedReports.ENDINGS.get(chance.nextInt(MutatedReports.ENDINGS.size()));
        yield written(folder, ending, reports.next(ending, chance));
      }
      case 1, 2 -> written(folder, "csv", new Mutations(chance, tables).next());
      default -> written(folder, "yaml", new Mutations(chance, samples).next());
    };
  }

  private static Path written(Path folder, String ending, String text) throws IOException {
    return written(folder, ending, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path written(Path folder, String ending, byte[] bytes) throws IOException {
    return Files.write(folder.resolve("fuzzed." + ending), bytes);
  }
}
