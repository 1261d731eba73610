package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.input.TestRubric;
import fidelity.rubric.Change;
import fidelity.rubric.Change.Added;
import fidelity.rubric.Change.LeftOut;
import fidelity.rubric.Change.Renamed;
import fidelity.rubric.Change.Replaced;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.proof.HeaderDifference.OtherBand;
import fidelity.rubric.proof.ItemComparison;
import fidelity.rubric.proof.RubricComparison;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A rubric that is based on another serves every command, and every report tells of its base.
class TailoredScaleTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String RUBRIC = "samples/rubrics/kuntouttava-tyotoiminta.yaml";
  private static final String REVIEW = "samples/tyotoiminta-2025.yaml";
  private static final String BASE = "ips-25-social-care";

  @TempDir private Path folder;

  @Test
  void theComparisonWithTheBaseAgreesWithTheChangesThatAreListed() {
    var tailored = TestRubric.named(RUBRIC);
    var comparison = RubricComparison.of(TestRubric.named(BASE), tailored);
    assertThat(comparison.onlyFirst())
        .extracting(Item::id)
        .isEqualTo(changed(tailored, LeftOut.class));
    assertThat(comparison.onlySecond())
        .extracting(Item::id)
        .isEqualTo(changed(tailored, Added.class));
    assertThat(comparison.items().stream().filter(each -> !each.sameRule()))
        .extracting(each -> each.first().id())
        .isEqualTo(changed(tailored, Replaced.class));
    assertThat(comparison.items().stream().filter(TailoredScaleTest::onlyOtherName))
        .extracting(each -> each.first().id())
        .isEqualTo(changed(tailored, Renamed.class));
    assertThat(comparison.items().stream().filter(TailoredScaleTest::same)).hasSize(21);
  }

  @Test
  void theComparisonOfTheHeadersAgreesWithWhatIsComparable() {
    var tailored = TestRubric.named(RUBRIC);
    var comparable = tailored.identity().tailoring().orElseThrow().comparability(tailored);
    assertThat(comparable.sameTotalRule()).isTrue();
    assertThat(comparable.bands()).isTrue();
    assertThat(RubricComparison.of(TestRubric.named(BASE), tailored).header())
        .extracting(each -> ((OtherBand) each).id())
        .containsExactly("not-supported-employment", "not-yet");
  }

  private static List<String> changed(Rubric rubric, Class<? extends Change> kind) {
    return rubric.identity().tailoring().orElseThrow().changes().stream()
        .filter(kind::isInstance)
        .map(Change::item)
        .toList();
  }

  private static boolean onlyOtherName(ItemComparison item) {
    return item.sameRule() && item.texts().equals(List.of("name"));
  }

  private static boolean same(ItemComparison item) {
    return item.sameRule() && item.texts().isEmpty();
  }

  @Test
  void theScorecardTellsOfTheBase() {
    var run = Cli.run("score", REVIEW, "--format", "none");
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve("score/tyotoiminta-2025.txt"), run.out());
  }

  @Test
  void theJsonTellsOfTheBase() {
    var run = Cli.run("score", REVIEW, "--format", "none", "--json");
    Golden.assertMatches(GOLDEN.resolve("score/tyotoiminta-2025.json"), run.out());
    assertThat(run.out())
        .contains(
            "\"based_on\":{\"id\":\"ips-25-social-care\",\"version\":\"2024\"",
            "{\"item\":\"21\",\"change\":\"left-out\"",
            "\"sections\":[\"staffing\",\"organization\"],\"total\":false,\"band\":false}");
  }

  @Test
  void theWorkbookTellsOfTheBase() throws IOException {
    try (var book =
        SampleWorkbooks.open(SampleWorkbooks.bytes(SampleWorkbooks.sample("tyotoiminta-2025")))) {
      for (var sheet : List.of("Tietoja", "Kriteeristö")) {
        Golden.assertMatches(
            GOLDEN.resolve("workbook/tyotoiminta-2025/" + sheet + ".txt"),
            SheetDump.of(book.getSheet(sheet)));
      }
    }
  }

  @Test
  void aHandbookListsTheChanges() {
    var run = Cli.run("rubric", "show", RUBRIC, "--markdown");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("## Muutokset perustana olevaan kriteeristöön")
        .contains("| 21\\. Avoimille työmarkkinoille sijoittuva työ | poistettu |");
  }

  @Test
  void lintProvesTheResultWithTheExamplesOfBoth() {
    var run = Cli.run("rubric", "lint", RUBRIC);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("27. Siirtymät työhön tai koulutukseen")
        .contains("Worked examples that give their score: 97.");
  }

  @Test
  void theSameAnswersAreScoredByTheBaseAndBack() {
    var base = Cli.run("score", REVIEW, "--rubric", BASE, "--format", "none");
    assertThat(base.out())
        .contains(" 21  Avoimille työmarkkinoille sijoittuva työ")
        .contains(
            "Laatukriteeri 26 ei kuulu tähän kriteeristöön. Siitä kirjattuja tietoja ei käytetä.")
        .doesNotContain("Muutokset perustana");
    var tailored =
        Cli.run("score", "samples/thl-2024.yaml", "--rubric", RUBRIC, "--format", "none");
    assertThat(tailored.out())
        .contains(" 26  Työtoimintaa tavallisilla työpaikoilla")
        .contains("Muutokset perustana olevaan kriteeristöön");
  }

  @Test
  void aBlankReviewAsksWhatTheTailoredRubricAsks() throws IOException {
    var file = folder.resolve("new.yaml");
    var rubric = Path.of(RUBRIC).toAbsolutePath().toString();
    var run = Cli.run("new", file.toString(), "--rubric", rubric);
    assertThat(run.code()).isZero();
    assertThat(Files.readString(file))
        .contains("ordinary_workplace_percent", "moved_on_percent", "Lähiesihenkilön rooli")
        .doesNotContain("permanent_percent", "four_months");
  }

  @Test
  void aFolderIsScoredAndItsReportsAreCheckedUntilTheBaseChanges() throws IOException {
    var base = Files.copy(Path.of("rubrics", BASE + ".yaml"), folder.resolve("base.yaml"));
    Files.writeString(
        folder.resolve("own.yaml"), Files.readString(Path.of(RUBRIC)).replace(BASE, "base.yaml"));
    for (var name : List.of("a", "b")) {
      var review =
          Files.readString(Path.of(REVIEW)).replace("rubrics/kuntouttava-tyotoiminta", "own");
      Files.writeString(folder.resolve(name + ".yaml"), review.replace("id: ranta", "id: " + name));
    }
    var batch =
        Cli.run(
            "batch", folder.toString(), "--out", folder.toString(), "--format", "json", "--quiet");
    assertThat(batch.err()).isEmpty();
    var reports = folder.resolve("reports").toString();
    assertThat(Cli.run("check", folder.toString(), "--reports", reports).out())
        .isEqualTo("2 reviews, 2 rubrics and 2 reports checked: no problems\n");
    Files.writeString(base, Files.readString(base) + "# another byte\n");
    assertThat(Cli.run("check", folder.toString(), "--reports", reports).out())
        .contains("rubric 'kuntouttava-tyotoiminta' has changed since it was made");
  }

  @Test
  void theBaseIsNeverWrittenOver() throws IOException {
    var base = Files.copy(Path.of("rubrics", BASE + ".yaml"), folder.resolve("base.yaml"));
    Files.writeString(
        folder.resolve("own.yaml"), Files.readString(Path.of(RUBRIC)).replace(BASE, "base.yaml"));
    var review = folder.resolve("a.yaml");
    Files.writeString(
        review,
        Files.readString(Path.of(REVIEW)).replace("rubrics/kuntouttava-tyotoiminta", "own"));
    var run =
        Cli.run(
            "score", review.toString(), "--format", "json", "--output", base.toString(), "--force");
    assertThat(run.code()).isEqualTo(2);
    assertThat(base).hasSameTextualContentAs(Path.of("rubrics", BASE + ".yaml"));
  }
}
