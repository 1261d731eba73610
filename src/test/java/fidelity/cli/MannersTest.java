package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;

/// What the program says when it is called wrongly, and how it suits its surroundings.
class MannersTest {

  private static final String REVIEW = "samples/thl-2024.yaml";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "scor | 'scor' is not a command; did you mean 'score'? [no-such-command]",
        "scroe | 'scroe' is not a command; did you mean 'score'? [no-such-command]",
        "rubric lits | 'lits' is not a command; did you mean 'list'? [no-such-command]",
        "score --fromat pdf r.yaml | '--fromat' is not an option of 'fidelity score'; did you mean '--format'? [no-such-option]",
        "score --format pdff r.yaml | --format: 'pdff' is not known; did you mean 'pdf'? [value-not-known]",
        "score --fail-under many r.yaml | --fail-under: 'many' is not a number [value-not-a-number]",
        "batch r --out o --jobs 1.5 | --jobs: '1.5' is not a whole number [value-not-whole]",
        "batch r --out o --hide-below -1 | --hide-below: '-1' is below 0 [value-below-zero]",
        "check r --baseline o --allow-drop -0.5 | --allow-drop: '-0.5' is below 0 [value-below-zero]",
        "check r --allow-drop 1 | --allow-drop means nothing without --baseline; give both or neither [argument-needs-other]",
        "batch r --out o --by year,,kind | --by: 'year,,kind' does not name groups; write names like region,year, each once [value-not-groups]",
        "batch r --out o --as-of soon | --as-of: 'soon' is not a day like 2025-12-31 [value-not-a-day]",
        "batch r --out o --visits newest | --visits: 'newest' is neither 'latest' nor 'all' nor a year like 2025 [value-not-visits]",
        "batch r | --out must be given [argument-missing]",
        "rubric show ips-25 1 2 | '2' is one argument too many [argument-too-many]",
        "score | REVIEW must be given [argument-missing]",
        "--language sv score | --language: 'sv' is not known; allowed: en, fi [value-not-known]",
        "--color red score | --color: 'red' is not known; allowed: auto, always, never [value-not-known]",
        "batch | PATH must be given [argument-missing]",
        "score --format | --format takes a value [value-missing]",
        "batch r --out | --out takes a value [value-missing]",
        "batch r --out --format pdf | --out takes a value [value-missing]",
        "score --fromat pdf | '--fromat' is not an option of 'fidelity score'; did you mean '--format'? [no-such-option]",
        "score r.yaml --json=yes | option '--json' should be specified without 'yes' parameter [wrong-options]",
        "completion tcsh | SHELL: 'tcsh' is not known; allowed: bash, zsh, fish [value-not-known]",
        "new - | no rubric is named; give --rubric or --from [no-rubric-named]",
        "score --out - samples/thl-2024.yaml | --out - takes one report; name one review and one --format [one-report-to-output]",
      })
  void aWrongCallSaysWhatWouldBeRight(String arguments, String message) {
    var run = Cli.run(arguments.strip().split(" ", -1));
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst()).hasValue("fidelity: " + message);
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"score, 1", "--debug score, 3"})
  void aBugIsOneLineThatAsksForAReport(String arguments, int lines) {
    var err = new StringWriter();
    var line =
        CommandLines.build(
            new PrintWriter(Writer.nullWriter()), new PrintWriter(err, true), Cli.PIPE);
    line.setExecutionStrategy(MannersTest::breakDown);
    var code = line.execute((arguments + " " + REVIEW).split(" ", -1));
    assertThat(err.toString().lines().toList())
        .hasSizeGreaterThanOrEqualTo(lines)
        .last(STRING)
        .startsWith("fidelity: this is a bug in fidelity ")
        .endsWith("; please report the command, its input and what --debug shows [bug]");
    assertThat(err.toString().contains("\tat ")).isEqualTo(lines > 1);
    assertThat(code).isEqualTo(70);
  }

  private static int breakDown(ParseResult parsed) {
    var bug = new IllegalStateException("broken");
    throw new ExecutionException(parsed.commandSpec().commandLine(), "a bug", bug);
  }

  @ParameterizedTest
  @CsvSource({
    "false, always, true",
    "false, auto, false",
    "true, auto, true",
    "true, never, false",
  })
  void boldLettersGoWhereTheyAreWanted(boolean terminal, String colour, boolean bold) {
    var where = terminal ? Cli.TERMINAL : Cli.PIPE;
    var run = Cli.run(where, "score", REVIEW, "--format", "none", "--color", colour);
    assertThat(run.out().contains("\u001B[1m")).isEqualTo(bold);
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sc | score,schema",
        "rubric sh | show",
        "rubric show | show",
        "rubric show ips | ips-25,ips-25-social-care",
        "rubric show ips-25 2 | 2,20,21,22,23,24,25",
        "new --rubric ips-25- | ips-25-social-care",
        "plan r.yaml --set 11.fid | 11.fidelity_monitored=",
        "score --format x | xlsx",
        "score --format=x | --format=xlsx",
        "score --format = x | xlsx",
        "score --fail- | --fail-under,--fail-under-band",
        "score --explain --j | --json",
        "score r | ''",
        "completion z | zsh",
      })
  void aShellIsToldWhatMayStandAtItsCursor(String words, String suggestions) {
    var run = Cli.run(("complete -- " + words.strip()).split(" ", -1));
    assertThat(String.join(",", run.out().lines().toList())).isEqualTo(suggestions);
  }

  @Test
  void withNoWordYetEveryCommandIsSuggested() {
    var shown = Commands.all().stream().filter(each -> each.parent() != null);
    var first = shown.filter(each -> each.parent().parent() == null).map(each -> each.name());
    assertThat(Cli.run("complete", "--", "").out().lines())
        .containsExactlyElementsOf(first.toList());
  }

  @Test
  void theScriptsOfAllShellsAskTheProgram() {
    for (var shell : List.of("bash", "zsh", "fish")) {
      assertThat(Cli.run("completion", shell).out()).contains("complete -- ");
    }
  }
}
