package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.options.ExitCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a run writes is whole, or it says that it is not; and only ordinary files are read.
class OutputsAreWholeTest {

  private static final File FULL = new File("/dev/full");
  private static final String LOST =
      "fidelity: standard output could not be written whole; make room, or write somewhere else"
          + " [output-lost]\n";

  @TempDir private Path folder;
  private Path review = Path.of("");

  @BeforeEach
  void review() throws IOException {
    review =
        Files.writeString(
            folder.resolve("north.yaml"),
            """
            rubric: ips-25
            site: { id: north, name: North }
            visited: 2025-03-11
            items:
              1: { answers: { clients_per_specialist: 18 } }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score REVIEW --format none",
        "score REVIEW --format none --json",
        "score REVIEW --format pdf --out -",
        "rubric show ips-25",
        "schema review",
        "new --rubric ips-25 -",
        "check REVIEW",
        "plan REVIEW",
        "completion bash",
        "--help",
        "--version"
      })
  void aFullDiskIsTold(String command) throws IOException, InterruptedException {
    var run = toFullDisk(command.replace("REVIEW", review.toString()));
    assertThat(run.err()).isEqualTo(LOST);
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
  }

  @Test
  void whatWasWrittenBeforeTheOutputWasLostIsTold() throws IOException, InterruptedException {
    var run = toFullDisk("score %s --format json,pdf".formatted(review));
    assertThat(run.err())
        .isEqualTo(LOST + "written before that: 2 files in %s\n".formatted(folder));
    assertThat(folder.resolve("north.pdf")).exists();
  }

  @Test
  void aReaderThatLeavesEarlyIsNoFailure() throws IOException, InterruptedException {
    var command = Program.SMALL.command(List.of("rubric", "show", "ips-25"));
    var line = String.join(" ", command.stream().map("'%s'"::formatted).toList());
    var err = folder.resolve("err");
    var shell = "%s 2>'%s' | head -1; echo ${PIPESTATUS[0]}".formatted(line, err);
    var process = new ProcessBuilder("bash", "-c", shell).start();
    assertThat(process.inputReader().lines()).hasSize(2).last().isEqualTo("0");
    assertThat(err).isEmptyFile();
  }

  @Test
  void whatAKilledRunLeftIsTold() throws IOException {
    Files.writeString(folder.resolve(".fidelity-0123456789abcdef.part"), "answers");
    var run = Cli.run("score", review.toString(), "--format", "json");
    assertThat(run.err())
        .contains(
            "%s:1:1: note: file: unfinished files of an earlier run were deleted here: 1 [leftovers-deleted]\n"
                .formatted(folder));
    assertThat(run.code()).isZero();
    assertThat(BatchFolder.tree(folder)).containsOnlyKeys("north.json", "north.yaml");
  }

  @Test
  void aLinkThatLeadsNowhereIsNamedAsOne() throws IOException {
    var out = Files.createSymbolicLink(folder.resolve("out"), folder.resolve("gone"));
    for (var command : List.of("score", "batch")) {
      var run = Cli.run(command, review.toString(), "--format", "json", "--out", out.toString());
      assertThat(run.err())
          .contains("it is a link to something that does not exist", "[dangling-link]");
      assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
    }
  }

  @Test
  void aNameThatTheSystemRefusesIsToldInItsWords() {
    var file = folder.resolve("a".repeat(300) + ".yaml");
    var run = Cli.run("new", "--rubric", "ips-25", file.toString());
    assertThat(run.err())
        .isEqualTo(
            "fidelity: %s cannot be written: File name too long [write-refused]%n".formatted(file));
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
  }

  @Test
  void aPipeInAFolderIsPassedOverAndANamedOneRefused() throws IOException, InterruptedException {
    var pipe = folder.resolve("p.yaml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    var out = folder.resolve("out").toString();
    var run = Cli.run("batch", folder.toString(), "--format", "none", "--out", out);
    assertThat(run.code()).isZero();
    assertThat(Cli.run("check", folder.toString()).code()).isLessThan(ExitCode.BUG);
    for (var command : List.of("score", "check", "plan")) {
      var named = Cli.run(command, pipe.toString());
      assertThat(named.out() + named.err())
          .contains(pipe + ":1:1: file: this is a pipe or a device; ", "[not-a-file]");
    }
  }

  @Test
  void aDeviceBehindALinkIsRefused() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("zero.yaml"), Path.of("/dev/zero"));
    var run = Cli.run(Cli.TERMINAL, "check", link.toString());
    assertThat(run.out()).contains("[not-a-file]");
  }

  @Test
  void linkedFoldersAreReadOnceAndLoopsEnd() throws IOException {
    var real = Files.createDirectories(folder.resolve("all/real"));
    Files.move(review, real.resolve("a.yaml"));
    Files.createSymbolicLink(real.resolve("latest.yaml"), Path.of("a.yaml"));
    Files.createSymbolicLink(folder.resolve("all/again"), real);
    Files.createSymbolicLink(real.resolve("loop"), folder.resolve("all"));
    var linked = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("all"));
    for (var named : List.of(folder.resolve("all"), linked, folder.resolve("all/again"))) {
      var out = folder.resolve("out").toString();
      var run = Cli.run("batch", named.toString(), "--format", "none", "--out", out);
      assertThat(run.out()).startsWith("1 review scored, 1 unfinished, 0 failed\n");
      assertThat(run.code()).isZero();
    }
  }

  @Test
  void tablesNameFilesFromWhatWasNamedOn() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "rubric: ips-25\nitems: 3\n");
    var out = folder.resolve("out");
    Cli.run("batch", folder.toString(), "--format", "none", "--out", out.toString());
    for (var name : List.of("scores.csv", "problems.csv", "cohort.json")) {
      assertThat(Files.readString(out.resolve(name)))
          .contains(folder.getFileName() + "/")
          .doesNotContain(folder.toString());
    }
  }

  private record Ended(int code, String err) {}

  private Ended toFullDisk(String command) throws IOException, InterruptedException {
    var words = Stream.of(command.split(" ", -1)).toList();
    var err = folder.resolve("err");
    var process =
        new ProcessBuilder(Program.SMALL.command(words))
            .redirectOutput(FULL)
            .redirectError(err.toFile())
            .start();
    return new Ended(process.waitFor(), Files.readString(err));
  }
}
