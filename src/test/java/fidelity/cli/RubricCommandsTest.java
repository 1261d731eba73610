package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the commands about rubrics print, whole.
class RubricCommandsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/rubric-commands");
  private static final Path CASES = Path.of("src/test/resources/golden/rubrics");

  @ParameterizedTest
  @CsvSource({
    "list.txt, list",
    "show-item.txt, show ips-25-social-care 7",
    "show-specialists.txt, show ips-25 17",
    "show-rubric.txt, show src/test/resources/golden/rubrics/judged-item/rubric.yaml",
    "diff.txt, diff ips-25 ips-25-social-care",
  })
  void theOutputReadsAsAgreed(String golden, String arguments) {
    var run = Cli.run(("rubric " + arguments).split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(0);
    Golden.assertMatches(GOLDEN.resolve(golden), run.out());
  }

  @ParameterizedTest
  @CsvSource({"ips-25, reference/handbook-ips-25.md", "ips-25-social-care, fi/kasikirja.md"})
  void theHandbookIsUpToDate(String id, String page) {
    var run = Cli.run("rubric", "show", "--markdown", id);
    Golden.assertMatches(Path.of("src/site/markdown", page), run.out());
  }

  @Test
  void theBuiltInRubricsHaveOtherRulesForThreeItems() {
    var run = Cli.run("rubric", "diff", "ips-25", "ips-25-social-care");
    assertThat(run.out().lines().filter(line -> line.contains("other rule:")))
        .map(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("item 3", "item 6", "item 7");
  }

  @Test
  void textsOfOneLanguageAreCompared() {
    var run = diff("wrong-example", "unreachable-band");
    assertThat(run.out()).contains("- item 2, only in unreachable-band: Meetings");
    assertThat(run.out()).contains("Same rule: 1 item. Other rule: none.");
    assertThat(diff("shadowed-level", "idle-question").out())
        .contains("- item 1, other text: levels/3, levels/2, levels/1");
  }

  @Test
  void textsOfOtherLanguagesAreComparedWhenAsked() {
    var run = Cli.run("rubric", "diff", "--texts", "ips-25", "ips-25-social-care");
    assertThat(run.out().lines().filter(line -> line.contains("other text:"))).hasSize(25);
  }

  @Test
  void aQuestionOfAnotherKindIsAnotherRule() {
    assertThat(diff("falling-number", "constant-outside-limits").code()).isEqualTo(2);
    assertThat(diff("falling-number", "type-errors").code()).isEqualTo(2);
    assertThat(diff("falling-option", "idle-question").out())
        .contains("item 1, other rule: falling-option scores");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(Cli.run("rubric", "show", "ips25"))
        .isEqualTo(
            new Cli.Run(
                2,
                "",
                "fidelity: rubric 'ips25' is not built in; did you mean 'ips-25'? [unknown-rubric]\n"));
    assertThat(Cli.run("rubric", "show", CASES + "/wrong-example/rubric.yaml", "7").err())
        .isEqualTo("fidelity: rubric 'wrong-example' has no item '7'; items: 1 [no-such-item]\n");
  }

  private static Cli.Run diff(String first, String second) {
    return Cli.run(
        "rubric",
        "diff",
        CASES.resolve(first + "/rubric.yaml").toString(),
        CASES.resolve(second + "/rubric.yaml").toString());
  }
}
