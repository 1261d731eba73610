package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.input.TestRubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the form shows is what the program says of the file that the form saves.
@Tag("browser")
class TypedReviewsTest {

  private static final int REVIEWS = 100;
  private static final List<String> RUBRICS =
      List.of(
          "ips-25",
          "ips-25-social-care",
          "samples/rubrics/kuntouttava-tyotoiminta.yaml",
          "samples/rubrics/team-practice-12.yaml",
          "samples/rubrics/young-adults-14.yaml",
          "src/test/resources/rubrics/half-points.yaml",
          "src/test/resources/rubrics/percent-of-range.yaml",
          "src/test/resources/rubrics/rescaled.yaml");

  @TempDir private static Path folder;
  private static FormInChromium form;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    form = FormInChromium.start(folder);
  }

  @AfterAll
  static void stop() {
    form.close();
  }

  @Test
  void reviewsTypedInByChanceScoreAlike() throws IOException {
    var differences = new ArrayList<String>();
    for (var seed = 0; seed < REVIEWS; seed++) {
      var name = RUBRICS.get(seed % RUBRICS.size());
      var rubric = TestRubric.named(name);
      form.open(rubric, name.contains("/") ? Path.of(name).toAbsolutePath().toString() : name);
      new TypedForms(form, seed).fill(rubric);
      var file = Files.writeString(folder.resolve("typed-%d.yaml".formatted(seed)), form.yaml());
      var shown = ShownScores.of(form);
      var said = ShownScores.of(file);
      if (!shown.equals(said)) {
        differences.add("%d %s%n shown %s%n said  %s".formatted(seed, name, shown, said));
      }
    }
    System.out.printf("%d reviews typed in: %d differ%n", REVIEWS, differences.size());
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void samplesOpenWithTheirScores(Path sample) throws IOException {
    var run = Cli.run("score", sample.toString(), "--json", "--format", "none");
    assertThat(run.code()).as(run.err()).isZero();
    form.open(FormPages.of(ShownScores.rubric(sample)), 1280);
    form.show(Files.readString(sample));
    assertThat(ShownScores.of(form)).isEqualTo(ShownScores.of(sample));
    assertThat(form.errors()).isEmpty();
  }

  static Stream<Path> samplesOpenWithTheirScores() throws IOException {
    try (var files = Files.walk(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().contains("rubrics"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
