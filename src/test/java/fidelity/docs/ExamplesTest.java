package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.cli.Commands;
import fidelity.cli.SiteTable;
import fidelity.input.TestRubric;
import fidelity.input.book.BookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example in a command's help runs where there are the files that it names.
class ExamplesTest {

  private static final List<String> REVIEWS =
      List.of("north", "south", "north-2025", "reviews/2025/north-2025");

  private static final Path SAMPLES = Path.of("samples");

  static Stream<String> examples() {
    return Commands.all().stream().flatMap(command -> Commands.examples(command).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleRuns(String example, @TempDir Path folder) throws IOException {
    var walk = new Walk(folder);
    for (var name : REVIEWS) {
      copy("exemplary-2025.yaml", folder.resolve(name + ".yaml"));
    }
    if (!example.startsWith("fidelity new ")) {
      copy("exemplary-2025.yaml", folder.resolve("review.yaml"));
    }
    copy("raters/riverbend-a.yaml", folder.resolve("north-a.yaml"));
    copy("raters/riverbend-b.yaml", folder.resolve("north-b.yaml"));
    if (example.contains("--master")) {
      copy("raters/riverbend.yaml", folder.resolve("north-agreed.yaml"));
    }
    copy("raters/riverbend-a.yaml", folder.resolve("reviews-by-two/a.yaml"));
    copy("raters/riverbend-b.yaml", folder.resolve("reviews-by-two/b.yaml"));
    copy("visits/alderbrook-2024.yaml", folder.resolve("visits/2024.yaml"));
    copy("visits/alderbrook-2025.yaml", folder.resolve("visits/2025.yaml"));
    copy("visits/alderbrook-2024.yaml", folder.resolve("2024/north.yaml"));
    copy("visits/alderbrook-2025.yaml", folder.resolve("2025/north.yaml"));
    copy("rubrics/team-practice-12.yaml", folder.resolve("my-scale.yaml"));
    copy("rubrics/team-practice-12.yaml", folder.resolve("other-scale.yaml"));
    if (example.contains("sites.xlsx")) {
      SiteTable.write(folder.resolve("sites.xlsx"), 5);
    }
    if (example.contains("book.xlsx")) {
      BookText.of(TestRubric.named("ips-25")).to(folder.resolve("book.xlsx"));
    }
    Files.copy(
        Path.of("src/test/resources/golden/batch/workbook/map.yaml"), folder.resolve("map.yaml"));
    copy("exemplary-2025.yaml", folder.resolve("published/2024/north-2024.yaml"));
    if (example.contains("--require")) {
      Cli.run("score", folder.resolve("reviews/2025/north-2025.yaml").toString());
    }
    for (var name : List.of("published", "reports", "results")) {
      Files.createDirectories(folder.resolve(name));
    }
    var shown = walk.through("```console\n$ %s\n$ echo $?\n```\n".formatted(plain(example)));
    assertThat(shown).endsWith("\n$ echo $?\n0\n```\n");
  }

  /// What runs, without the shell around it.
  private static String plain(String example) {
    return example.replaceFirst("source <\\((.*)\\)", "$1");
  }

  private static void copy(String sample, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(SAMPLES.resolve(sample), target);
  }
}
