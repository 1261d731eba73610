package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A table of reviews that is named is checked as a batch would read it, with its reports and the
/// files of its cohort; one that lies in a folder is passed over.
class TablesInCheckTest {

  private static final Path MAP = Path.of("src/test/resources/golden/batch/workbook/map.yaml");

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));
  private Path table = Path.of("");

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    folder.review("north.yaml", "north", "2025-03-11");
    folder.review("south.yaml", "south", "2024-03-11");
    folder.review("west.yaml", "west", "2024-05-02");
    folder.run("--format=none");
    table = root.resolve("sites.csv");
    Files.move(folder.out().resolve("scores.csv"), table);
    folder.clear();
  }

  private Cli.Run check(String... arguments) {
    var all = Stream.concat(Stream.of("check"), Arrays.stream(arguments)).toArray(String[]::new);
    var run = Cli.run(all);
    return new Cli.Run(run.code(), folder.told(run.out()), folder.told(run.err()));
  }

  private Cli.Run batch(String... options) {
    return folder.on(new String[] {table.toString()}, options);
  }

  private void replace(String part, String other) throws IOException {
    var text = Files.readString(table);
    assertThat(text).contains(part);
    Files.writeString(table, text.replace(part, other));
  }

  @Test
  void aSoundTableIsSound() {
    var run = check(table.toString());
    assertThat(run.out()).isEqualTo("3 reviews, 0 rubrics and 0 reports checked: no problems\n");
    assertThat(run.code()).isZero();
  }

  /// What a batch says of a table, check says too, and no more.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-11,2025-03-11 -> 2025-13-11,2025-03-11",
        "south,Site south,2024-03-11,2024-03-11 -> north,Site south,2025-03-11,2025-03-11",
        "item_3, -> itm_3,",
        "ips-25,2008 -> ips-26,2008",
        "west,Site west -> ,Site west",
        "item_3,item_4 -> item_3,item_3",
        "site,name,visited_from -> a,b,c",
        "north -> \"north",
        "south,Site south -> North,Site south"
      })
  void itSaysWhatABatchSays(String change) throws IOException {
    var parts = change.split(" -> ", -1);
    replace(parts[0], parts[1]);
    var told = batch("--format=none").err();
    var run = check(table.toString());
    assertThat(told).isNotEmpty();
    assertThat(run.out().substring(0, run.out().lastIndexOf('\n', run.out().length() - 2) + 1))
        .isEqualTo(told);
    assertThat(run.code() == 0).isEqualTo(told.contains(": warning: "));
  }

  @Test
  void theSameInManyRowsIsOneProblem() throws IOException {
    SiteTable.write(root.resolve("sites.xlsx"), 40);
    var run = check(root.resolve("sites.xlsx").toString(), "--columns=" + MAP, "--rubric=ips-25");
    assertThat(run.out()).contains("40 reviews, 0 rubrics and 0 reports checked: 3 warnings");
    var other =
        check(
            root.resolve("sites.xlsx").toString(),
            "--columns=" + MAP,
            "--rubric=ips-25",
            "--sheet=Sums");
    assertThat(other.out()).contains("sites.xlsx, sheet 'Sums'").contains("problem");
  }

  @Test
  void theFilesMadeOfAWorkbookAreHeldAgainstIt() throws IOException {
    table = root.resolve("sites.xlsx");
    SiteTable.write(table, 12);
    var reading = new String[] {"--columns=" + MAP, "--rubric=ips-25", "--tags=Region"};
    folder.on(
        new String[] {table.toString()},
        Stream.concat(Stream.of(reading), Stream.of("--by=Region")).toArray(String[]::new));
    var checking =
        Stream.concat(
                Stream.of(reading),
                Stream.of("--reports=" + folder.out(), "--require=pdf,xlsx", table.toString()))
            .toArray(String[]::new);
    assertThat(check(checking).out())
        .contains("12 reviews, 0 rubrics and 31 reports checked: 2 warnings");
    Files.delete(folder.out().resolve("reports/S004_2025-01-11.pdf"));
    assertThat(check(checking).out())
        .contains("there is no S004_2025-01-11.pdf in out")
        .contains("[report-missing]");
  }

  @Test
  void whatChangedSinceIsTold() throws IOException {
    batch();
    assertThat(check(table.toString(), "--reports=" + folder.out()).out())
        .contains("3 reviews, 0 rubrics and 13 reports checked: no problems");
    replace("Site north", "Site North");
    assertThat(check(table.toString(), "--reports=" + folder.out()).out())
        .contains("cohort.json:1:1: report: ", "[cohort-review-changed]")
        .contains("out/reports/north_2025-03-11.pdf:1:1: report: ", "[review-gone]");
  }

  @Test
  void aChangedFigureOfTheCohortIsFound() throws IOException {
    batch("--format=none");
    var items = folder.out().resolve("items.csv");
    Files.writeString(items, Files.readString(items).replaceFirst(",3,", ",4,"));
    assertThat(check(table.toString(), "--reports=" + folder.out()).out())
        .contains("out/items.csv:", "[report-edited]");
  }

  @Test
  void aCohortBesideItsTableIsFound() throws IOException {
    Cli.run("batch", table.toString(), "--format=none", "--out", root.toString());
    assertThat(check(table.toString()).out())
        .contains("3 reviews, 0 rubrics and 7 reports checked");
  }

  @Test
  void aFallSinceAnEarlierReviewIsFound() throws IOException {
    var north = folder.reviews().resolve("north.yaml");
    Files.writeString(north, Files.readString(north).replace("2: { score: 3", "2: { score: 5"));
    assertThat(check(table.toString(), "--baseline=" + folder.reviews()).out())
        .contains("[total-fell]");
  }

  @Test
  void codesForSitesGoWithTables() {
    var codes = "--pseudonyms=" + root.resolve("codes.csv");
    batch(codes);
    assertThat(check(table.toString(), "--reports=" + folder.out(), codes).out())
        .contains("3 reviews, 0 rubrics and 13 reports checked: no problems");
  }

  @Test
  void aReportWorkbookIsStillNoInput() {
    folder.run("--format=xlsx");
    assertThat(check(folder.out().resolve("reports/north_2025-03-11.xlsx").toString()).out())
        .contains("name its review or its folder [report-named]")
        .contains("nothing was checked");
  }

  @Test
  void amongChangedFilesOtherTablesArePassedOver() throws IOException {
    var other = Files.writeString(root.resolve("budget.csv"), "year,euros\n2025,1000\n");
    var run = check("--skip-others", other.toString(), table.toString());
    assertThat(run.out())
        .isEqualTo("3 reviews, 0 rubrics and 0 reports checked: no problems; 1 file passed over\n");
    assertThat(check(other.toString()).code()).isNotZero();
  }

  private void fillFolder() throws IOException {
    Files.copy(table, folder.reviews().resolve("more.csv"));
    SiteTable.write(folder.reviews().resolve("deep.xlsx"), 3);
    Files.writeString(folder.reviews().resolve("budget.csv"), "year,euros\n2025,1000\n");
    Files.writeString(folder.reviews().resolve("broken.xlsx"), "no workbook");
    Files.writeString(root.resolve("reviews/codes.csv"), "site,code\nnorth,S001\n");
    for (var name : new String[] {"north", "south", "west"}) {
      Cli.run("score", folder.reviews().resolve(name + ".yaml").toString());
    }
    Cli.run("batch", folder.reviews().toString(), "--out", folder.reviews() + "/results");
  }

  @Test
  void tablesInAFolderAreCountedAndReportsAreNot() throws IOException {
    fillFolder();
    assertThat(check(folder.reviews().toString(), "--ignore=no-recommendations").out())
        .endsWith(
            "72 ignored; 2 tables of reviews passed over (name a table outright to have it read)\n");
    assertThat(folder.run("--format=none").out())
        .endsWith("2 tables of reviews passed over; name a table outright to have it read\n");
  }

  @Test
  void theyAreNamedWhereThatIsAskedFor() throws IOException {
    fillFolder();
    var told =
        "more.csv:1:1: note: file: it is a table of reviews in a folder, so it is passed over; name it outright to have it read [table-passed-over]\n";
    assertThat(
            check(folder.reviews().toString(), "--passed-over", "--ignore=no-recommendations")
                .out())
        .contains("reviews/" + told, "reviews/deep.xlsx:1:1: note: file: it is a table of reviews")
        .doesNotContain("reviews/results/", "budget");
    assertThat(folder.run("--format=none", "--passed-over").err()).contains("reviews/" + told);
  }

  @Test
  void aTableNamedBesideItsFolderIsRead() throws IOException {
    Files.copy(table, folder.reviews().resolve("more.csv"));
    var run = check(folder.reviews().toString(), folder.reviews().resolve("more.csv").toString());
    assertThat(run.out()).contains("6 reviews, 0 rubrics").doesNotContain("passed over");
  }
}
