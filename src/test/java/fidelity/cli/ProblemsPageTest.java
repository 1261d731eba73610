package fidelity.cli;

import static java.util.stream.Collectors.joining;

import fidelity.Golden;
import fidelity.input.LimitsTable;
import fidelity.problem.Code;
import fidelity.problem.Severity;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page of problems has a section for each code, with what the tests' cases make of it.
class ProblemsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/reference/problems.md");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int MOST_EXAMPLES = 3;

  /// A line of a golden file with a place, perhaps a severity, a subject and a code.
  private static final Pattern LINE =
      Pattern.compile(
          "\\S+(?::\\d+:\\d+|, sheet '[^']*', cell [A-Z]+\\d+): (?:warning: |note: )?"
              + "(?<text>.*) \\[(?<code>[a-z0-9-]+)]");

  private static final ProblemWords WORDS = new ProblemWords(Language.ENGLISH);

  @Test
  void thePageDescribesEveryCode() throws IOException {
    Golden.assertMatches(
        PAGE,
        head()
            + Stream.of(Severity.values())
                .map(severity -> part(severity, examples()))
                .collect(joining()));
  }

  private static String head() {
    return """
        # Problems

        Everything that is wrong in a file is reported at once, as `file:line:column: subject: what is wrong; what would be
        right [code]`, in a workbook as `file, sheet 'name', cell D14: ...`, in the order of the file; then nothing is scored
        and nothing written. A warning does not keep a review from being scored, and a note is only information. The code in
        brackets names the kind: `fidelity check --ignore CODE` ignores it, `--error CODE` makes it count as a problem, and
        `--problems json`, `sarif` and `github` carry it.
        Problems are worded in the language of `--language`, else of `LC_ALL`, `LC_MESSAGES` or `LANG`: English or Finnish.
        This page is made from the program's own texts and the cases of the tests, by `make golden`.

        ## Limits

        %s
        Anchors, aliases, tags, duplicate keys, control characters and a second document are refused.

        """
        .formatted(LimitsTable.markdown());
  }

  private static String part(Severity severity, Map<Code, Set<String>> examples) {
    return "## %s%n%n".formatted(heading(severity))
        + Stream.of(Code.values())
            .filter(code -> code.severity() == severity)
            .map(code -> section(code, examples.getOrDefault(code, Set.of())))
            .collect(joining());
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case PROBLEM -> "What is wrong";
      case WARNING -> "Warnings";
      case NOTE -> "Notes";
    };
  }

  private static String section(Code code, Set<String> examples) {
    return "<a id=\"%s\"></a>%n%n### %s%n%n`%s`: %s%n%n%s"
        .formatted(
            code.id(),
            WORDS.title(code),
            code.id(),
            WORDS.help(code).replace("*", "\\*").replace("<", "\\<"),
            examples.isEmpty() ? "" : fenced(examples));
  }

  private static String fenced(Set<String> examples) {
    return "```text%n%s%n```%n%n"
        .formatted(examples.stream().limit(MOST_EXAMPLES).collect(joining("\n")));
  }

  private static Map<Code, Set<String>> examples() {
    var examples = new EnumMap<Code, Set<String>>(Code.class);
    try (var files = Files.walk(GOLDEN)) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !file.toString().endsWith("_fi.txt"))
          .sorted()
          .flatMap(ProblemsPageTest::lines)
          .map(LINE::matcher)
          .filter(line -> line.matches())
          .forEach(
              line ->
                  Code.of(line.group("code"))
                      .ifPresent(
                          code ->
                              examples
                                  .computeIfAbsent(code, _ -> new LinkedHashSet<>())
                                  .add(line.group("text"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
