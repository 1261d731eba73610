package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file's name that holds line ends, escapes or marks that turn the direction is told on one
/// line, all of it visible, wherever it is told.
class StrangeNamesTest {

  private static final String STRANGE = "a\n::error::\u001B[2J\u202Eb\u2066";
  private static final String SHOWN = "a\\n::error::\\u001B[2J\\u202Eb\\u2066";

  /// A review by a rubric that has no such item.
  private static final String ITEM_26 =
      """
      rubric: ips-25
      items: { 26: { score: 4 } }
      site: { id: a, name: A }
      visited: 2025-03-11
      """;

  @TempDir private Path temporary;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void folder() {
    folder = new BatchFolder(temporary);
  }

  @Test
  void aProblemTellsItsPlace() throws IOException {
    var run = folder.told(Cli.run("check", broken().toString()).out());
    assertThat(run).startsWith("reviews/%s.yaml:2:10: item 26: ".formatted(SHOWN)).hasLineCount(2);
  }

  @Test
  void anAnnotationHasOneLine() throws IOException {
    var run = Cli.run("check", "--problems", "github", broken().toString());
    assertThat(run.out()).startsWith("::error file=").hasLineCount(1);
    assertThat(run.out()).contains(SHOWN.replace(":", "%3A") + ".yaml,line=2,");
  }

  @Test
  void aMessageTellsTheNameOfAFile() {
    var run = folder.told(Cli.run("score", folder.reviews().resolve(STRANGE).toString()).err());
    assertThat(run).startsWith("reviews/%s:1:1: ".formatted(SHOWN)).hasLineCount(2);
  }

  @Test
  void theBlankReviewThatWasWrittenIsNamed() {
    var file = temporary.resolve(STRANGE + ".yaml");
    var run = folder.told(Cli.run("new", "--rubric", "ips-25", file.toString()).err());
    assertThat(file).exists();
    assertThat(run).contains(SHOWN + ".yaml").hasLineCount(1);
  }

  @Test
  void tablesAndClosingLinesOfABatchNameIt() throws IOException {
    broken();
    folder.review(STRANGE + "2.yaml", "north", "2025-03-11");
    var out = temporary.resolve(STRANGE);
    var run = Cli.run("batch", folder.reviews().toString(), "--out", out.toString());
    assertThat(folder.told(run.err())).contains("reviews/%s.yaml:2:10: item 26: ".formatted(SHOWN));
    assertThat(run.out()).contains(SHOWN + "/problems.csv");
    assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u202E", "\u2066", "\n::error");
    for (var table : new String[] {"scores.csv", "problems.csv"}) {
      assertThat(Files.readAllLines(out.resolve(table)).getLast()).contains(SHOWN);
    }
    assertThat(Files.readString(out.resolve("cohort.json")))
        .contains(SHOWN.replace("\\", "\\\\") + "2.yaml");
  }

  private Path broken() throws IOException {
    return folder.file(STRANGE + ".yaml", ITEM_26);
  }
}
