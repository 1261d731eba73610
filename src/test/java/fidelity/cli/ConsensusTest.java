package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// The consensus of two raters: begun from both reviews, settled by hand, held by check.
class ConsensusTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/compare");

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    Files.copy(GOLDEN.resolve("riverbend-a.yaml"), file("riverbend-a.yaml"));
    Files.copy(GOLDEN.resolve("riverbend-b.yaml"), file("riverbend-b.yaml"));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Cli.Run begin(String... more) {
    var words = new String[5 + more.length];
    words[0] = "compare";
    words[1] = file("riverbend-a.yaml").toString();
    words[2] = file("riverbend-b.yaml").toString();
    words[3] = "--consensus";
    words[4] = file("riverbend.yaml").toString();
    System.arraycopy(more, 0, words, 5, more.length);
    return Cli.run(words);
  }

  private String check() {
    var run = Cli.run("check", folder.toString(), "--ignore=no-recommendations");
    return run.out().replace(folder + "/", "");
  }

  private void settle() throws IOException {
    var text = Files.readString(file("riverbend.yaml"));
    Files.writeString(
        file("riverbend.yaml"),
        text.replace("settled:", "settled: Agreed after another look at the records."));
  }

  @Test
  void itBeginsWithWhatBothHaveAlikeAndBothViewsOfTheRest() throws IOException {
    var run = begin();
    assertThat(run.code()).isZero();
    assertThat(run.err().replace(folder + "/", ""))
        .isEqualTo("riverbend.yaml is written; settle what the raters differ in\n");
    Golden.assertMatches(
        GOLDEN.resolve("consensus.written.yaml"), Files.readString(file("riverbend.yaml")));
  }

  @Test
  void theSameReviewsGiveTheSameFile() throws IOException {
    begin();
    var first = Files.readString(file("riverbend.yaml"));
    begin("--force");
    assertThat(file("riverbend.yaml")).hasContent(first);
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws IOException {
    Files.writeString(file("riverbend.yaml"), "mine");
    var run = begin();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("[file-exists]");
    assertThat(run.out()).isEmpty();
    assertThat(file("riverbend.yaml")).hasContent("mine");
  }

  @Test
  void noInputIsEverWrittenTo() throws IOException {
    var a = file("riverbend-a.yaml").toString();
    var before = Files.readString(Path.of(a));
    var run =
        Cli.run("compare", a, file("riverbend-b.yaml").toString(), "--consensus", a, "--force");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("[overwrites-input]");
    assertThat(Path.of(a)).hasContent(before);
  }

  @Test
  void checkFindsEveryItemThatIsNotSettled() {
    begin();
    Golden.assertMatches(GOLDEN.resolve("unsettled.txt"), check());
  }

  @Test
  void whatIsSettledWithReasonsIsInOrder() throws IOException {
    begin();
    settle();
    assertThat(check()).doesNotContain("settled");
  }

  @Test
  void theReportPrintsWhoRatedAndWhatWasSettled() throws IOException {
    begin();
    settle();
    Cli.run("score", file("riverbend.yaml").toString(), "--format=pdf");
    try (var reader = new PdfReader(Files.readAllBytes(file("riverbend.pdf")))) {
      var text = new StringBuilder();
      for (var page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
      }
      assertThat(text)
          .contains("Consensus of")
          .containsPattern("Settled\\s+Agreed after another look at the records.");
    }
  }

  @Test
  void theWorkbookHasThemToo() throws IOException {
    begin();
    settle();
    Cli.run("score", file("riverbend.yaml").toString(), "--format=xlsx");
    var texts = new StringBuilder();
    try (var zip = new ZipInputStream(Files.newInputStream(file("riverbend.xlsx")))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(texts)
        .contains("Consensus of", "A, B", "Settled", "Agreed after another look at the records.");
  }

  @Test
  void aRatersReviewThatChangedIsFound() throws IOException {
    begin();
    settle();
    var a = file("riverbend-a.yaml");
    Files.writeString(
        a, Files.readString(a).replace("Nobody is held back.", "Nobody is left out."));
    assertThat(check())
        .startsWith(
            "riverbend.yaml:1:1: raters: the review of rater 'A', riverbend-a.yaml, is not the one"
                + " that was agreed on; look at it together and write its SHA-256 anew"
                + " [rater-changed]\n");
  }

  @Test
  void aRatersReviewThatIsGoneIsFound() throws IOException {
    begin();
    Files.delete(file("riverbend-b.yaml"));
    assertThat(check())
        .startsWith(
            "riverbend.yaml:1:1: raters: the review of rater 'B', riverbend-b.yaml, is not there or"
                + " cannot be read; put it where this file names it [rater-unreadable]\n");
  }

  @Test
  void aRaterOfAnotherVisitIsFound() throws IOException {
    begin();
    var text = Files.readString(file("riverbend.yaml"));
    Files.writeString(file("riverbend.yaml"), text.replace("  - 2026-03-11", "  - 2026-03-12"));
    assertThat(check())
        .contains("[rater-of-other-visit]")
        .contains("the review of rater 'B', riverbend-b.yaml, is of another site or visit");
  }

  @ParameterizedTest
  @CsvSource({"3, true", "4, false", "5, false"})
  void aScoreThatNoRaterCameNearIsOdd(int score, boolean odd) throws IOException {
    begin();
    settle();
    var text = Files.readString(file("riverbend.yaml"));
    var given = "  14:\n    score: %d\n    reason: As we see it.\n".formatted(score);
    Files.writeString(file("riverbend.yaml"), text.replace("  14:\n", given));
    assertThat(check().contains("item 14: no rater scored it so low or so high; look at it again"))
        .isEqualTo(odd);
    assertThat(check().contains("[settled-outside]")).isEqualTo(odd);
  }

  @Test
  void ratersWithoutNamesHaveNoConsensus() throws IOException {
    var b = file("riverbend-b.yaml");
    Files.writeString(b, Files.readString(b).replace("rater: B", "rater: A"));
    assertThat(begin().err())
        .isEqualTo(
            "fidelity: a consensus names its raters; let each review say who rated, such as"
                + " 'rater: A' and 'rater: B' [consensus-without-raters]\n");
    assertThat(file("riverbend.yaml")).doesNotExist();
  }

  @Test
  void reviewsOfTwoKindsHaveNoConsensus() throws IOException {
    var b = file("riverbend-b.yaml");
    Files.writeString(b, Files.readString(b).replace("kind: independent", "kind: self-assessment"));
    assertThat(begin().err())
        .isEqualTo(
            "fidelity: the two reviews are not of one kind, so their consensus would be of none;"
                + " compare them without --consensus [consensus-of-kinds]\n");
    assertThat(begin().code()).isEqualTo(2);
  }

  @Test
  void noFormLosesWhatWasSettled() {
    begin();
    for (var form : new String[] {"form.xlsx", "form.html"}) {
      var run = Cli.run("form", file("riverbend.yaml").toString(), file(form).toString());
      assertThat(run.err().replace(folder + "/", ""))
          .isEqualTo(
              "fidelity: riverbend.yaml is a consensus of raters, and no form keeps who rated and"
                  + " what they settled; go on in the file itself [consensus-in-form]\n");
      assertThat(run.code()).isEqualTo(2);
      assertThat(file(form)).doesNotExist();
    }
  }

  @Test
  void twoVisitsHaveNoConsensus() {
    var run =
        Cli.run(
            "compare",
            GOLDEN.resolve("riverbend-2024.yaml").toString(),
            GOLDEN.resolve("riverbend-2025.yaml").toString(),
            "--consensus",
            file("c.yaml").toString());
    assertThat(run.err())
        .isEqualTo(
            "fidelity: --consensus is for two raters of one visit, and these are two visits"
                + " [only-for-raters]\n");
    assertThat(file("c.yaml")).doesNotExist();
  }

  /// The rubric and the reviews are named from where the consensus lies.
  @Test
  void inAnotherFolderItNamesItsFilesFromThere() throws IOException {
    Files.createDirectories(file("agreed"));
    var consensus = file("agreed/riverbend.yaml");
    Cli.run(
        "compare",
        file("riverbend-a.yaml").toString(),
        file("riverbend-b.yaml").toString(),
        "--consensus",
        consensus.toString());
    assertThat(Files.readString(consensus)).contains("review: ../riverbend-a.yaml\n");
    settle(consensus);
    assertThat(check()).doesNotContain("[rater-");
  }

  private static void settle(Path consensus) throws IOException {
    Files.writeString(
        consensus, Files.readString(consensus).replace("settled:", "settled: Agreed."));
  }
}
