package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The user says which codes a check passes over, and which count as problems.
class CheckPolicyTest {

  private static final String REVIEW = "src/test/resources/golden/warnings/review.yaml";

  @Test
  void warningsAreNoProblems() {
    var run = Cli.run("check", REVIEW);
    assertThat(run.out()).endsWith("checked: 5 warnings\n").contains("[no-comments]");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatIsIgnoredIsCountedAndNotTold() {
    var run = Cli.run("check", REVIEW, "--ignore", "no-comments,no-recommendations");
    assertThat(run.out())
        .endsWith("checked: 2 warnings, 3 ignored\n")
        .doesNotContain("[no-comments]", "[no-recommendations]");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatCountsAsAProblemFailsTheCheck() {
    var run = Cli.run("check", REVIEW, "--error", "no-comments");
    assertThat(run.out())
        .endsWith("checked: 1 problem, 4 warnings\n")
        .contains(
            ": item 2: a key development need has no comments; describe what was seen [no-comm");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void nothingIsLeftWhereAllIsIgnored() {
    var all = "no-comments,no-recommendations,reported-late,needless-score";
    var run = Cli.run("check", REVIEW, "--ignore", all, "--warnings-as-errors");
    assertThat(run.out())
        .isEqualTo("1 review, 0 rubrics and 0 reports checked: no problems, 5 ignored\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aWrongCodeIsRefused() {
    assertRefused(
        "--ignore: 'no-coments' is not known; did you mean 'no-comments'? [value-not-known]",
        "--ignore",
        "no-coments");
    assertRefused(
        "--error: 'x' is not a code; each line about a problem ends with its code"
            + " [value-not-a-code]",
        "--error",
        "x");
    assertRefused(
        "code 'not-utf8' cannot both be ignored and count as a problem; give it once"
            + " [code-ignored-and-error]",
        "--ignore",
        "no-comments,not-utf8",
        "--error",
        "not-utf8");
  }

  @Test
  void codesAreCompleted() {
    assertThat(Cli.run("complete", "--", "check", "--ignore", "no-com").out())
        .isEqualTo("no-comments\n");
  }

  private static void assertRefused(String told, String... options) {
    var words = Stream.concat(Stream.of("check", REVIEW), Stream.of(options));
    var run = Cli.run(words.toArray(String[]::new));
    assertThat(run.err()).startsWith("fidelity: " + told + "\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aDoubtfulPercentageFailsWhereWarningsAreErrors() {
    var review = "src/test/resources/golden/warnings/doubtful-values/review.yaml";
    assertThat(Cli.run("check", review).code()).isZero();
    assertThat(Cli.run("check", "--warnings-as-errors", review).code()).isEqualTo(1);
    assertThat(Cli.run("check", "--error", "percent-as-part", review).code()).isEqualTo(1);
  }
}
