package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fidelity.Golden;
import fidelity.cli.console.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong in an input is told whole, and nothing is scored or written.
class ProblemsTest {

  private static final Path CASES = Path.of("src/test/resources/golden/problems");

  @TempDir private Path out;

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsToldAtOnceAndNothingIsWritten(Path folder) throws IOException {
    var run = Cli.run("score", folder.resolve("review.yaml").toString(), "--out", out.toString());
    Golden.assertMatches(folder.resolve("problems.txt"), run.err());
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(out).isEmptyDirectory();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFinnishUserIsToldInFinnish(Path folder) {
    var review = folder.resolve("review.yaml").toString();
    var run = Cli.run("score", review, "--out", out.toString(), "--language", "fi");
    Golden.assertMatches(folder.resolve("problems_fi.txt"), run.err());
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void theOptionComesBeforeTheEnvironment() {
    var review = CASES.resolve("empty/review.yaml").toString();
    var finnish = new Environment(false, "UTF-8", Map.of("LANG", "fi_FI.UTF-8"));
    assertThat(Cli.run(finnish, "score", review).err())
        .endsWith("tiedosto on tyhjä [empty-file]\n1 virhe; mitään ei pisteytetty\n");
    assertThat(Cli.run(finnish, "score", review, "--language", "en").err())
        .endsWith("it is empty [empty-file]\n1 problem; nothing was scored\n");
    assertThat(Cli.run(finnish, "scoer").err())
        .isEqualTo(
            """
            fidelity: 'scoer' ei ole komento; tarkoititko 'score'? [no-such-command]
            Kokeile 'fidelity --help'.
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github"})
  void editorsAndReviewToolsGetTheirOwnWording(String format) {
    var folder = CASES.resolve("five-mistakes");
    var review = folder.resolve("review.yaml").toString();
    var run = Cli.run("score", review, "--out", out.toString(), "--problems", format);
    Golden.assertMatches(folder.resolve("problems." + format), run.err());
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "score --format none, golden/problems/five-mistakes/review.yaml",
    "score --format none, golden/problems/no-such-file.yaml",
    "score --format none, golden/warnings/review.yaml",
    "check, golden/warnings/review.yaml",
    "rubric lint, golden/rubrics/idle-question/rubric.yaml",
    "rubric lint, golden/rubrics/not-yaml/rubric.yaml",
    "rubric lint, ../../../rubrics/ips-25.yaml"
  })
  void aSarifLogFollowsItsSchema(String command, String file) throws IOException {
    var resource = Path.of("src/test/resources").resolve(file).normalize().toString();
    var formatted = (command + " --problems sarif " + resource).split(" ", -1);
    var run = Cli.run(formatted);
    var log = Stream.of(run.out(), run.err()).filter(text -> text.startsWith("{")).toList();
    assertThat(log).as("%s%n%s", run.out(), run.err()).hasSize(1);
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(
                Files.readString(Path.of("src/test/resources/schemas/sarif-2.1.0-rtm.5.json")),
                InputFormat.JSON);
    assertThat(schema.validate(log.getFirst(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void aTerminalShowsTheLineAndACaret() {
    var folder = CASES.resolve("five-mistakes");
    var run = Cli.run(Cli.TERMINAL, "score", folder.resolve("review.yaml").toString());
    Golden.assertMatches(folder.resolve("problems.terminal.txt"), run.err());
  }

  static Stream<Path> cases() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }
}
