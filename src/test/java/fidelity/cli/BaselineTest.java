package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With `--baseline` a total or a band that fell since an earlier review of the site is a problem,
/// and what cannot be compared is said and is none.
class BaselineTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/check");

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));
  private Path old = Path.of("");

  /// A site at 77, in the band of fair.
  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    old = Files.createDirectory(root.resolve("old"));
    folder.review("north.yaml", "north", "2025-03-11");
    Files.copy(folder.reviews().resolve("north.yaml"), old.resolve("north.yaml"));
  }

  @Test
  void aTotalThatIsTheSameIsRight() {
    assertThat(check().out())
        .isEqualTo("1 review, 0 rubrics and 0 reports checked: no problems, 24 ignored\n");
  }

  @Test
  void aTotalThatFellIsAProblemUnlessSoMuchIsAllowed() throws IOException {
    score("  2: { score: 3", "  2: { score: 1");
    assertSays(1, "baseline-total");
    assertThat(check("--allow-drop=1.9").code()).isEqualTo(1);
    assertThat(check("--allow-drop=2").code()).isZero();
  }

  @Test
  void aTotalThatRoseIsRight() throws IOException {
    score("  2: { score: 3", "  2: { score: 4");
    assertThat(check().code()).isZero();
  }

  @Test
  void aBandThatFellIsAProblemWhateverIsAllowed() throws IOException {
    score("  2: { score: 3", "  2: { score: 1");
    score("  3: { score: 3", "  3: { score: 1");
    assertSays(1, "baseline-band", "--allow-drop=10");
  }

  @Test
  void theNewestVisitsAreHeldAgainstEachOther() throws IOException {
    Files.move(old.resolve("north.yaml"), old.resolve("newer.yaml"));
    Files.writeString(
        old.resolve("older.yaml"),
        Files.readString(old.resolve("newer.yaml"))
            .replace("2025-03-11", "2023-03-11")
            .replace("score: 3", "score: 5"));
    folder.review("later.yaml", "north", "2025-09-11");
    assertThat(check().code()).isZero();
    Edited.text(folder.reviews().resolve("later.yaml"), "  2: { score: 3", "  2: { score: 2");
    assertThat(check().out())
        .contains("later.yaml:1:1: review: its total fell from 77 to 76, held against old/newer");
  }

  @Test
  void aScorecardInJsonIsAnEarlierReview() throws IOException {
    Cli.run("score", old.resolve("north.yaml").toString(), "--format=json");
    Files.delete(old.resolve("north.yaml"));
    Files.writeString(old.resolve("package.json"), "{}");
    assertThat(check().code()).isZero();
    score("  2: { score: 3", "  2: { score: 2");
    assertThat(check().out()).contains("from 77 to 76, held against old/north.json");
  }

  @Test
  void whatCannotBeComparedIsSaidAndNoProblem() throws IOException {
    for (var site : new String[] {"kind", "rubric", "open", "gone"}) {
      Files.writeString(
          old.resolve(site + ".yaml"),
          Files.readString(old.resolve("north.yaml")).replace("north", site));
    }
    folder.review("new.yaml", "new", "2025-03-11");
    changed("kind", "rubric: ips-25", "rubric: ips-25\nkind: self-assessment");
    changed("rubric", "rubric: ips-25", "rubric: ips-25-social-care");
    changed("open", "  2: { score: 3, reason: Seen. }\n", "");
    assertSays(0, "baseline-notes");
    assertThat(check("--error=baseline-gone").code()).isEqualTo(1);
    assertThat(check("--language=fi").out()).contains("palvelusta gone ei ole arviointia");
  }

  private void changed(String site, String from, String to) throws IOException {
    Files.writeString(
        folder.reviews().resolve(site + ".yaml"),
        Files.readString(old.resolve(site + ".yaml")).replace(from, to));
  }

  @Test
  void aReviewThatIsAsOpenAsBeforeIsRight() throws IOException {
    score("  2: { score: 3, reason: Seen. }\n", "");
    Files.delete(old.resolve("north.yaml"));
    Files.copy(folder.reviews().resolve("north.yaml"), old.resolve("north.yaml"));
    assertThat(check().out()).doesNotContain("note");
  }

  @Test
  void aBrokenEarlierReviewIsAProblem() throws IOException {
    Files.writeString(old.resolve("north.yaml"), "rubric: ips-25\nitems: {}\n");
    assertThat(check().out()).contains("old/north.yaml:").contains("[baseline-new]");
    assertThat(check().code()).isEqualTo(1);
  }

  @Test
  void aFolderWithoutReviewsIsRefused() throws IOException {
    Files.delete(old.resolve("north.yaml"));
    assertThat(check().err()).contains("[no-reviews-in-folder]");
    Files.delete(old);
    assertThat(check().err()).contains("[no-such-folder]");
    assertThat(check().code()).isEqualTo(2);
  }

  private void score(String from, String to) throws IOException {
    Edited.text(folder.reviews().resolve("north.yaml"), from, to);
  }

  private Cli.Run check(String... options) {
    var words =
        Stream.concat(
            Stream.of(
                "check",
                folder.reviews().toString(),
                "--baseline=" + old,
                "--ignore=no-recommendations,final-with-open"),
            Stream.of(options));
    var run = Cli.run(words.distinct().toArray(String[]::new));
    return new Cli.Run(run.code(), folder.told(run.out()), run.err());
  }

  private void assertSays(int code, String golden, String... options) {
    var run = check(options);
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve(golden + ".txt"), run.out());
    assertThat(run.code()).isEqualTo(code);
  }
}
