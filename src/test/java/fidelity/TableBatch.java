package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A batch of a table of reviews, without reports, and another one of the scores that it wrote.
///
/// @param rubric the file of the rubric
/// @param folder where it writes
record TableBatch(Path rubric, Path folder) {

  /// Fails where one of those files is not as agreed, or the scores do not come back as they are.
  void assertTold(Path table, Path golden, List<String> files) throws IOException {
    var first = done(table, "first");
    for (var file : files) {
      Golden.assertMatches(golden.resolve(file), Files.readString(first.resolve(file)));
    }
    var second = done(first.resolve("scores.csv"), "second");
    assertThat(withoutReview(second.resolve("scores.csv")))
        .isEqualTo(withoutReview(first.resolve("scores.csv")));
  }

  private Path done(Path table, String name) {
    var to = folder.resolve(name);
    var run = run(table, to);
    assertThat(run.code()).as(run.err()).isZero();
    return to;
  }

  /// Runs it.
  Cli.Run run(Path table, Path to) {
    return Cli.run("batch", table.toString(), "--rubric=" + rubric, "--format=none", "--out=" + to);
  }

  /// The lines without their last cell, the review's file.
  private static List<String> withoutReview(Path scores) throws IOException {
    return Files.readAllLines(scores).stream()
        .map(line -> line.substring(0, line.lastIndexOf(',')))
        .toList();
  }
}
