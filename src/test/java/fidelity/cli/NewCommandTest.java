package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.review.Review;
import fidelity.scoring.Basis;
import fidelity.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A new review can be filled in at once: it reads, and it scores as the full range.
class NewCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/new");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "ips-25-social-care"})
  void aBlankReviewScoresAsTheFullRange(String rubric) throws IOException {
    var file = folder.resolve("review.yaml");
    var run = Cli.run("new", "--rubric", rubric, file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("%s is written; fill it in\n".formatted(file));
    assertThat(run.out()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve(rubric + ".yaml"), Files.readString(file));
    assertScoresAsTheFullRange(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thl-2024", "unfinished-2025"})
  void theNextReviewShowsTheLastBesideEachQuestion(String last) throws IOException {
    var file = folder.resolve("next.yaml");
    var run = Cli.run("new", "--from", "samples/%s.yaml".formatted(last), file.toString());
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("after-%s.yaml".formatted(last)), Files.readString(file));
    assertScoresAsTheFullRange(file);
  }

  @Test
  void theHeaderOfTheLastReviewStaysWhateverIsWrittenInIt() throws IOException {
    var last = folder.resolve("last.yaml");
    Files.writeString(
        last,
        """
        rubric: ips-25
        title: "# not a comment: \\"quoted\\" \\\\ and\\nbroken"
        site: { id: "null", name: "- a, b: {c} [d]", organisation: "'x' \\t" }
        visited: 2025-03-11
        publisher: "@home & *away"
        assessors: ["A: b", "C #d", "E: f"]
        purpose: "one\\n\\n# two\\u2028three"
        items: { 1: { comments: "a\\n\\nitems:\\n  1: broken" } }
        """);
    var file = folder.resolve("next.yaml");
    assertThat(Cli.run("new", "--from", last.toString(), file.toString()).code()).isZero();
    var before = read(last).header();
    var after = read(file).header();
    assertThat(after.title()).isEqualTo(before.title());
    assertThat(after.site()).isEqualTo(before.site());
    assertThat(after.publisher()).isEqualTo(before.publisher());
    assertThat(after.assessors()).isEqualTo(before.assessors());
  }

  @Test
  void aRubricFileIsNamedAsSeenFromTheNewFile() throws IOException {
    Files.copy(Path.of("rubrics/ips-25.yaml"), folder.resolve("scale.yaml"));
    Files.createDirectories(folder.resolve("2026"));
    var file = folder.resolve("2026/review.yaml");
    var rubric = folder.resolve("scale.yaml").toString();
    assertThat(Cli.run("new", "--rubric", rubric, file.toString()).code()).isZero();
    assertThat(Files.readString(file)).contains("\nrubric: ../scale.yaml ");
    assertScoresAsTheFullRange(file);
  }

  @Test
  void aHyphenWritesToTheTerminal() {
    var run = Cli.run("new", "--rubric", "ips-25", "-");
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve("ips-25.yaml"), run.out());
  }

  @Test
  void aFileIsNotWrittenOverUnlessThatIsForced() throws IOException {
    var file = Files.writeString(folder.resolve("review.yaml"), "mine");
    var run = Cli.run("new", "--rubric", "ips-25", file.toString());
    assertThat(run.err())
        .isEqualTo(
            "fidelity: %s is there already; name another file or give --force [file-exists]\n"
                .formatted(file));
    assertThat(run.code()).isEqualTo(2);
    assertThat(file).hasContent("mine");
    assertThat(Cli.run("new", "--rubric", "ips-25", "--force", file.toString()).code()).isZero();
    assertScoresAsTheFullRange(file);
  }

  @Test
  void inFinnishItSaysSoInFinnish() {
    var file = folder.resolve("uusi.yaml");
    var run = Cli.run("new", "--rubric", "ips-25", file.toString(), "--language", "fi");
    assertThat(run.err()).isEqualTo("%s on luotu; täytä se\n".formatted(file));
  }

  @Test
  void aRubricIsNeeded() {
    assertThat(Cli.run("new", "-").err())
        .isEqualTo("fidelity: no rubric is named; give --rubric or --from [no-rubric-named]\n");
    assertThat(Cli.run("new", "--rubric", "ips-52", "-").err())
        .isEqualTo(
            "fidelity: rubric 'ips-52' is not built in; did you mean 'ips-25'? [unknown-rubric]\n");
  }

  private static void assertScoresAsTheFullRange(Path file) {
    var document = ReviewReader.read(file, new Rubrics());
    var scorecard = Scorer.score(document.rubric(), document.review());
    assertThat(scorecard.total().lowest()).isEqualByComparingTo("25");
    assertThat(scorecard.total().highest()).isEqualByComparingTo("125");
    assertThat(scorecard.count(Basis.OPEN)).isEqualTo(25);
    assertThat(scorecard.unused()).isEmpty();
  }

  private static Review read(Path file) {
    return ReviewReader.read(file, new Rubrics()).review();
  }
}
