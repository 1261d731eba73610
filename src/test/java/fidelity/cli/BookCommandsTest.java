package fidelity.cli;

import static fidelity.input.book.BookText.date;
import static fidelity.input.book.BookText.formula;
import static fidelity.input.book.BookText.number;
import static fidelity.input.book.BookText.text;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.input.TestRubric;
import fidelity.input.book.BookText;
import fidelity.keys.book.BookColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer book is a review to every command.
class BookCommandsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/score/book");

  private static final String YAML =
      """
      rubric: ips-25
      site: { id: north, name: North }
      visited: [2025-03-11]
      items:
        1: { answers: { clients_per_specialist: 18 } }
      """;

  @TempDir private Path folder;

  private static BookText sound() {
    return BookText.of(TestRubric.named("ips-25"))
        .fill("1", "question:clients_per_specialist", number("18"));
  }

  /// A book with one of each thing that goes wrong in cells.
  private static BookText wrong() {
    return BookText.of(TestRubric.named("ips-25-social-care"))
        .fill("", "kind", text("Auditointi"))
        .fill("", "visited", text("11/3/2025"))
        .fill("", "tags", text("Keski-Suomi"))
        .fill("1", "question:clients_per_specialist", date("46333"))
        .fill("1", "comments", BookColumn.NOTE, text("Hyvä"))
        .fill("2", "question:employment_time_percent", date("46365"))
        .fill("3", "question:intake", BookColumn.NOTE, text("Kaikki asiakkaat"))
        .fill("4", "question:caseload_from_teams_percent", BookColumn.TO, number("50"))
        .fill("4", "question:attachment", text("Yhteen tai kahten tiimiin"))
        .fill("5", "question:weekly_meetings", text("Kyllä"))
        .fill("5", "question:weekly_meetings", BookColumn.TO, text("Ei"))
        .fill("7", "question:full_time_specialists", text("kaksi"))
        .fill("8", "comments", formula("1/0", "#DIV/0!").replace("<c>", "<c t='e'>"))
        .fill("15", "question:days_to_employer_contact", number("31"))
        .fill("15", "question:days_to_employer_contact", BookColumn.TO, text("2 kk"))
        .inserted("Palvelun sisältö", "comments#2", text("ja niin edelleen"))
        .inserted("Palvelun sisältö", "", text("muistiinpano"))
        .without(row -> row.is("9", "comments"));
  }

  @Test
  void aBookIsScoredAndItsReportsNeverReplaceIt() throws IOException {
    var book = sound().to(folder.resolve("north.xlsx"));
    var before = Files.readAllBytes(book);
    var run = Cli.run("score", book.toString());
    assertThat(run.code()).as(run.err()).isZero();
    var yaml = Files.writeString(folder.resolve("same.yaml"), YAML);
    assertThat(run.out()).isEqualTo(Cli.run("score", yaml.toString(), "--format", "none").out());
    assertThat(book).hasBinaryContent(before);
    assertThat(names())
        .containsExactly("north.report.pdf", "north.report.xlsx", "north.xlsx", "same.yaml");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, refused.txt", "fi, refused_fi.txt"})
  void everyProblemIsToldWithItsCell(String language, String golden) {
    var book = wrong().to(folder.resolve("keskinen.xlsx"));
    var run = Cli.run("score", book.toString(), "--language", language);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve(golden), run.err().replace(folder + "/", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github"})
  void machinesAreToldTheSheetAndTheCell(String format) {
    var book = wrong().to(folder.resolve("keskinen.xlsx"));
    var run = Cli.run("check", book.toString(), "--problems", format);
    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("keskinen.xlsx").contains("date-for-share").contains("D11");
  }

  @Test
  void theReportsBesideABookAreChecked() throws IOException {
    var book = sound().to(folder.resolve("north.xlsx"));
    Cli.run("score", book.toString(), "--format", "xlsx,pdf,json");
    for (var path : List.of(book.toString(), folder.toString(), folder + "/north.report.pdf")) {
      assertThat(Cli.run("check", path, "--require", "xlsx,pdf", "--ignore", "no-comments").out())
          .endsWith("1 review, 0 rubrics and 3 reports checked: no problems\n");
    }
    sound().fill("2", "comments", text("Well")).to(book);
    var stale = Cli.run("check", folder.toString());
    assertThat(stale.code()).isOne();
    assertThat(stale.out()).contains("north.report.xlsx:1:1: report: ").contains("[stale-report]");
    Files.delete(folder.resolve("north.report.pdf"));
    assertThat(Cli.run("check", folder.toString(), "--require", "pdf").out())
        .contains("north.report.pdf")
        .contains("[report-missing]");
  }

  @Test
  void aBookMayLieBesideAFileOfItsName() throws IOException {
    Files.writeString(folder.resolve("north.yaml"), YAML);
    sound().to(folder.resolve("north.xlsx"));
    assertThat(Cli.run("score", folder + "/north.yaml").err())
        .contains(
            "north.xlsx is an answer book, and a report would be written over it; choose another folder with --out, or other formats with --format [overwrites-book]");
    assertThat(Cli.run("score", folder + "/north.yaml", "--format", "pdf").code()).isZero();
    assertThat(Cli.run("score", folder + "/north.xlsx").code()).isZero();
    assertThat(Cli.run("check", folder.toString()).out())
        .endsWith("2 reviews, 0 rubrics and 3 reports checked: no problems\n");
  }

  @Test
  void aBatchTakesTheBooksOfAFolderForReviewsAndNoOtherWorkbook() throws IOException {
    sound().to(folder.resolve("a.xlsx"));
    sound().fill("", "site.id", text("south")).withoutProperties().to(folder.resolve("b.XLSX"));
    BookText.of(TestRubric.named("ips-25"))
        .fill("", "site.id", text(""))
        .to(folder.resolve("c.xlsx"));
    Files.writeString(folder.resolve("~$a.xlsx"), "open");
    Files.writeString(folder.resolve("d.xlsx"), "no workbook");
    Cli.run("score", folder + "/a.xlsx");
    for (var each : List.of(folder.toString(), folder.resolve("*.[xX][lL][sS][xX]").toString())) {
      var out = folder.resolve("out");
      var run = Cli.run("batch", folder.toString(), "--out", out.toString(), "--format", "json");
      assertThat(run.code()).as(each).isOne();
      assertThat(run.out()).startsWith("2 reviews scored").contains("1 failed");
      assertThat(run.err()).contains("c.xlsx, sheet 'Start', cell D3: site: ");
      assertThat(Files.readAllLines(out.resolve("scores.csv"))).hasSize(3);
      assertThat(Cli.run("check", out.toString(), folder.toString()).out())
          .doesNotContain("[cohort");
    }
  }

  @Test
  void aBookThatIsNamedIsNoTable() {
    var book = sound().to(folder.resolve("a.xlsx"));
    var run = Cli.run("batch", book.toString(), "--out", folder + "/out");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("1 review scored");
  }

  @Test
  void thePlanOfABookIsThatOfItsAnswers() throws IOException {
    var book = sound().to(folder.resolve("north.xlsx"));
    var yaml = Files.writeString(folder.resolve("north.yaml"), YAML);
    for (var options : List.of("", "--set 1.clients_per_specialist=30")) {
      var run = Cli.run(("plan " + book + " " + options).strip().split(" "));
      assertThat(run.code()).isZero();
      assertThat(run.out())
          .isEqualTo(Cli.run(("plan " + yaml + " " + options).strip().split(" ")).out());
    }
  }

  @Test
  void theReviewInABookIsKeptAsText() throws IOException {
    var book =
        sound()
            .fill("1", "comments", text("Two\n\nparagraphs: “yes”"))
            .to(folder.resolve("n.xlsx"));
    var file = folder.resolve("north.yaml");
    var run = Cli.run("new", "--from", book.toString(), file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEqualTo("%s is written: the review in %s\n".formatted(file, book));
    Golden.assertMatches(GOLDEN.resolve("kept.yaml"), Files.readString(file));
    assertThat(Cli.run("new", "--from", book.toString(), "-").out())
        .isEqualTo(Files.readString(file));
    assertThat(Cli.run("new", "--from", book.toString(), file.toString()).err())
        .contains("[file-exists]");
    assertThat(Cli.run("new", "--from", book.toString(), "--rubric", "ips-25", "-").err())
        .isEqualTo(
            "fidelity: %s is an answer book, whose review is kept by its own rubric; leave out --rubric [book-has-rubric]\n"
                .formatted(book));
    assertThat(Cli.run("new", "--from", book.toString(), book.toString(), "--force").err())
        .contains("[overwrites-input]");
  }

  @Test
  void aBookByARubricOfOnesOwnIsReadBesideItAndKeptElsewhere() throws IOException {
    var own = Files.copy(Path.of("rubrics/ips-25.yaml"), folder.resolve("own.yaml"));
    var book =
        BookText.of(TestRubric.named(own.toString()))
            .fill("", "rubric", text("own.yaml"))
            .to(folder.resolve("book.xlsx"));
    assertThat(Cli.run("score", book.toString(), "--format", "none").code()).isZero();
    Files.createDirectory(folder.resolve("kept"));
    var kept = folder.resolve("kept/north.yaml");
    Cli.run("new", "--from", book.toString(), kept.toString());
    assertThat(kept).content().startsWith("rubric: ../own.yaml\n");
    assertThat(Cli.run("score", kept.toString(), "--format", "none").code()).isZero();
  }

  @Test
  void whatCannotBeOpenedIsRefusedInOneSentence() throws IOException {
    assertThat(refused(sound().with("xl/vbaProject.bin", "x"), "a.xlsx"))
        .endsWith("[workbook-with-macros]\n");
    assertThat(refused(sound().with("xl/macrosheets/sheet1.xml", "x"), "a.xlsx"))
        .endsWith("[workbook-with-macros]\n");
    assertThat(refused(sound().with("xl/vbaProject.bin", "x"), "a.xlsm"))
        .endsWith("[workbook-with-macros]\n");
    assertThat(
            refused(sound().with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"), "a.xlsx"))
        .endsWith("[unsound-workbook]\n");
  }

  private String refused(fidelity.input.table.SheetText book, String name) {
    var run = Cli.run("score", book.to(folder.resolve(name)).toString());
    assertThat(run.code()).isEqualTo(2);
    return run.err().replaceFirst("\n.*\n$", "\n");
  }
}
