package fidelity.cli;

import static java.util.stream.Collectors.joining;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page of problems says what the tests' cases say, each message once.
class ProblemsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/reference/problems.md");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void thePageListsEveryProblemOfTheCases() throws IOException {
    var page =
        """
        # Problems

        Everything that is wrong in a file is told at once, as `file:line:column: subject: what is wrong; what would be
        right`, in the order of the file; then nothing is scored and nothing written. A warning does not keep a review
        from being scored. This page is made from the cases of the tests, by `make golden`.

        ## Limits

        | What | At most |
        |---|---|
        | A file | 1,048,576 bytes |
        | A line | 32,768 characters |
        | Maps, lists and values in a file | 20,000 |
        | Maps and lists in one another | 64 |
        | A number | 12 digits before its decimal point and 12 after |
        | Specialists, in the answers to one item | 100 |
        | Scores of a scale | 101 |
        | Brackets and nots in one another, in a condition | 32 |
        | Combinations of one item's answers | 5,000,000 |
        | Comparisons in the proof of a rubric: combinations times what conditions compare | 500,000,000 |
        | A rubric's id | 100 letters, digits, `.`, `-` and `_` |
        | A report's name | 200 bytes before its ending; what a path or a device is made of becomes `_` |

        Anchors, aliases, tags, duplicate keys, control characters and a second document are refused.

        ## In a review

        %s

        ## In a rubric

        %s

        ## In a file that is neither

        %s

        ## Warnings

        %s
        """
            .formatted(
                table("problems", name -> name.equals("problems.txt"), "review.yaml"),
                Stream.of(
                        rows("problems", name -> name.equals("problems.txt"), "scale.yaml"),
                        rows("rubrics", name -> name.equals("lint.txt"), "rubric.yaml"))
                    .flatMap(List::stream)
                    .distinct()
                    .collect(joining("\n", HEAD, "")),
                table("hostile", name -> name.equals("refused.txt"), ".yaml"),
                table("warnings", name -> name.equals("warnings.txt"), "review.yaml"));
    Golden.assertMatches(PAGE, page);
  }

  private static final String HEAD = "| About | Message |\n|---|---|\n";

  private static String table(String folder, Predicate<String> output, String file)
      throws IOException {
    return rows(folder, output, file).stream().collect(joining("\n", HEAD, ""));
  }

  /// A row for each message: its subject and what it says.
  private static List<String> rows(String folder, Predicate<String> output, String file)
      throws IOException {
    try (var files = Files.walk(GOLDEN.resolve(folder))) {
      return files
          .filter(each -> output.test(each.getFileName().toString()))
          .sorted()
          .flatMap(ProblemsPageTest::lines)
          .filter(line -> line.matches(".*" + file.replace(".", "\\.") + ":\\d+:\\d+: .*"))
          .map(line -> line.replaceFirst("^\\S*:\\d+:\\d+: (warning: )?", ""))
          .map(line -> line.replaceFirst(": ", " | ").replace("*", "\\*").replace("<", "\\<"))
          .map("| %s |"::formatted)
          .distinct()
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
