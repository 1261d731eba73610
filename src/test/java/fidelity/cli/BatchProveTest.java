package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.options.ExitCode;
import fidelity.cohort.generated.WriteReviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a batch promises, at its full size. It takes minutes.
@Tag("prove-batch")
class BatchProveTest {

  private static final int BROKEN = 20;
  private static final int REVIEWS = 2000;
  private static final int SOUND = REVIEWS - BROKEN;
  private static final List<String> COHORT =
      List.of(
          "answers.csv",
          "cohort.json",
          "cohort.pdf",
          "cohort.xlsx",
          "items.csv",
          "problems.csv",
          "scores.csv",
          "texts.csv");

  /// Java on all cores, listening to Ctrl-C even where it is started in the background.
  private static final Program FAST =
      new Program(List.of("env", "--default-signal=INT"), List.of("-XX:+UseSerialGC"));

  /// Java with little memory.
  private static final Program SMALL =
      new Program(List.of(), List.of("-Xmx256m", "-XX:+UseSerialGC"));

  @TempDir private Path temporary;

  @Test
  void twentyBrokenOfTwoThousandCostNoOtherAndAnInterruptionCostsNothing()
      throws IOException, InterruptedException {
    var reviews = generated(REVIEWS);
    spoil(reviews);
    var undisturbed = temporary.resolve("undisturbed");
    assertThat(FAST.batch(reviews, undisturbed).waitFor()).isEqualTo(ExitCode.NO);
    assertThat(Files.readAllLines(undisturbed.resolve("problems.csv")))
        .filteredOn(line -> line.startsWith("error,"))
        .extracting(line -> line.split(",", -1)[1])
        .containsExactlyElementsOf(broken());
    assertThat(Files.readAllLines(undisturbed.resolve("scores.csv"))).hasSize(SOUND + 1);
    var whole = BatchFolder.tree(undisturbed);
    assertThat(whole.keySet()).filteredOn(BatchProveTest::isReport).hasSize(2 * SOUND);
    assertThat(whole.keySet())
        .filteredOn(name -> !isReport(name))
        .containsExactlyElementsOf(COHORT);

    var disturbed = temporary.resolve("disturbed");
    interrupt(reviews, disturbed);
    var partial = BatchFolder.tree(disturbed);
    assertThat(whole.entrySet()).containsAll(partial.entrySet());
    assertThat(partial.keySet())
        .allMatch(BatchProveTest::isReport)
        .hasSizeBetween(REVIEWS / 2, 2 * SOUND - 1);
    assertThat(FAST.batch(reviews, disturbed, "--update").waitFor()).isEqualTo(ExitCode.NO);
    assertThat(BatchFolder.tree(disturbed)).isEqualTo(whole);
  }

  @Test
  void twentyThousandReviewsFitIn256MegabytesAndAreCheckedInThem()
      throws IOException, InterruptedException {
    var reviews = generated(20_000);
    var out = temporary.resolve("out");
    assertThat(SMALL.batch(reviews, out, "--format", "none").waitFor()).isEqualTo(ExitCode.DONE);
    assertThat(lines(out.resolve("scores.csv"))).isEqualTo(20_001);
    assertThat(lines(out.resolve("texts.csv"))).isGreaterThan(20 * 20_000);
    assertThat(check(reviews.toString())).isEqualTo(ExitCode.DONE);
  }

  @Test
  void twentyThousandRowsOfAWorkbookFitIn256MegabytesAndAreCheckedInThem()
      throws IOException, InterruptedException {
    var table = temporary.resolve("sites.xlsx");
    SiteTable.write(table, 20_000);
    var out = temporary.resolve("out");
    var map = "--columns=src/test/resources/golden/batch/workbook/map.yaml";
    assertThat(SMALL.batch(table, out, map, "--rubric=ips-25", "--format=none").waitFor())
        .isEqualTo(ExitCode.DONE);
    assertThat(lines(out.resolve("scores.csv"))).isEqualTo(20_001);
    assertThat(check(table.toString(), map, "--rubric=ips-25")).isEqualTo(ExitCode.DONE);
  }

  private int check(String... words) throws IOException, InterruptedException {
    var line = Stream.concat(Stream.of("check"), Stream.of(words)).toList();
    return SMALL.start(temporary.resolve("check.err"), line).waitFor();
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static boolean isReport(String name) {
    return name.startsWith("reports/");
  }

  /// Ends a batch as Ctrl-C does, in its middle.
  private static void interrupt(Path reviews, Path out) throws IOException, InterruptedException {
    var process = FAST.batch(reviews, out);
    Program.await(out.resolve("reports"), REVIEWS, process);
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(Program.err(out)).contains("fidelity: interrupted with ");
  }

  private Path generated(int count) throws IOException {
    return WriteReviews.into(temporary.resolve("reviews"), count);
  }

  /// The files that are broken, as tables name them.
  private static List<String> broken() {
    return IntStream.range(0, BROKEN)
        .mapToObj(number -> file(Path.of("reviews"), number).toString())
        .toList();
  }

  private static Path file(Path reviews, int broken) {
    return reviews.resolve("%05d.yaml".formatted(REVIEWS / BROKEN * broken + 1));
  }

  /// Breaks twenty files, in five ways.
  private static void spoil(Path reviews) throws IOException {
    for (var number = 0; number < BROKEN; number++) {
      var file = file(reviews, number);
      var text = Files.readString(file);
      switch (number % 5) {
        case 0 -> Files.writeString(file, text.substring(0, text.indexOf("items:") + 12) + "[");
        case 1 -> Files.writeString(file, text.replace("rubric: ips-25", "rubric: ips-52"));
        case 2 -> Files.write(file, new byte[] {(byte) 0xC3, 0x28, '\n'});
        case 3 -> Files.writeString(file, Files.readString(reviews.resolve("00000.yaml")));
        default -> Files.writeString(file, "");
      }
    }
  }
}
