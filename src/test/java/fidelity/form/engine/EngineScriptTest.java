package fidelity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The script makes of forms what the program makes of them: every score with its holes, what they
/// rest on, what is open and what is in the way, sections, totals and bands.
class EngineScriptTest {

  private static final EngineProof PROOF = EngineProof.ofTheEngine();

  /// Those that come with the program, the samples and those of other tests.
  static Stream<String> rubrics() throws IOException {
    return Stream.of(
            Rubrics.builtIn(), files("samples/rubrics"), files("src/test/resources/rubrics"))
        .flatMap(List::stream);
  }

  private static List<String> files(String folder) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".yaml") && !file.endsWith("-review.yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void everyCombinationOfCellsHasItsLevel(String name) {
    assertThat(PROOF.combinations(TestRubric.named(name)).differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void formsHaveTheirScorecards(String name) {
    assertThat(PROOF.forms(TestRubric.named(name), new RandomForms(25), 6).differences()).isEmpty();
  }

  @Test
  void formsOfRubricsByChanceHaveTheirScorecards() {
    LongStream.range(0, 50).forEach(seed -> assertThat(differences(PROOF, seed)).isEmpty());
  }

  @Test
  void itemsOfManyCombinationsScoreAlike() {
    var proof = EngineProof.ofManyCombinations();
    assertThat(proof.script()).isNotEqualTo(PROOF.script());
    LongStream.range(50, 100).forEach(seed -> assertThat(differences(proof, seed)).isEmpty());
  }

  @Test
  @Tag("prove")
  void twentyThousandSetsOfAnswersScoreAlike() throws IOException {
    var tried = 0L;
    for (var name : rubrics().toList()) {
      var outcome = PROOF.forms(TestRubric.named(name), new RandomForms(26), 60);
      assertThat(outcome.differences()).isEmpty();
      tried += outcome.tried();
    }
    for (var seed = 1_000; seed < 2_000; seed++) {
      var chance = new RandomForms(seed);
      var outcome = PROOF.forms(chance.rubric(), chance, 6);
      assertThat(outcome.differences()).isEmpty();
      tried += outcome.tried();
    }
    assertThat(tried).isGreaterThan(20_000);
  }

  private static List<String> differences(EngineProof proof, long seed) {
    var chance = new RandomForms(seed);
    return proof.forms(chance.rubric(), chance, 5).differences();
  }

  /// A script element ends at the first of these.
  @Test
  void nothingInTheScriptEndsItsElement() {
    assertThat(EngineScript.text()).doesNotContainIgnoringCase("</script", "<!--");
  }

  @Test
  void theScriptIsSmall() {
    assertThat(EngineScript.text()).hasSizeLessThan(40_000);
  }
}
