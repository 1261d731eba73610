package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.form.book.Books;
import fidelity.keys.book.BookFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A form is written whole or not at all, for a rubric or filled in with a review.
class FormCommandTest {

  @TempDir private Path folder;

  @Test
  void aRubricGivesAnEmptyBook() throws IOException {
    var file = folder.resolve("book.xlsx");
    var run = Cli.run("form", "ips-25", file.toString());
    assertThat(run.err()).isEqualTo("%s is written; fill it in\n".formatted(file));
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
    try (var book = Books.open(Files.readAllBytes(file))) {
      assertThat(book.getProperties().getCustomProperties().getProperty(BookFormat.PROPERTY))
          .extracting(each -> each.getLpwstr())
          .isEqualTo("1");
      assertThat(book)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly(
              "Start", "Staffing", "Organization", "Services", "Scores", "About", "Lists");
      assertThat(book.isSheetHidden(book.getSheetIndex("Lists"))).isTrue();
    }
  }

  @Test
  void aRubricGivesAnEmptyPage() throws IOException {
    var file = folder.resolve("form.html");
    var run = Cli.run("form", "ips-25-social-care", file.toString());
    assertThat(run.err()).isEqualTo("%s is written; fill it in\n".formatted(file));
    assertThat(run.code()).isZero();
    var page = Jsoup.parse(Files.readString(file));
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fi");
    assertThat(page.expectFirst("#start").data()).isEqualTo("{\"named\":\"ips-25-social-care\"}");
  }

  @Test
  void aReviewFillsThePageInAndTheLastOneStandsBesideIt() throws IOException {
    var file = folder.resolve("form.html");
    var last = "samples/exemplary-2025.yaml";
    var run = Cli.run("form", "samples/unfinished-2025.yaml", file.toString(), "--from", last);
    assertThat(run.err()).endsWith("%s is written; fill it in\n".formatted(file));
    var start = Jsoup.parse(Files.readString(file)).expectFirst("#start").data();
    assertThat(start).contains("\"review\":\"rubric: ips-25").contains("\"last\":\"rubric:");
    assertThat(start).contains("\"last-visited\":\"");
  }

  @Test
  void aReviewFillsTheBookIn() throws IOException {
    var file = folder.resolve("book.xlsx");
    var run = Cli.run("form", "samples/thl-2024.yaml", file.toString());
    assertThat(run.code()).isZero();
    try (var book = Books.open(Files.readAllBytes(file))) {
      var name = book.getName("Total_lowest").getRefersToFormula();
      assertThat(name).startsWith("'Pisteet'!");
      assertThat(book.getSheet("Palvelun henkilöstö").getRow(5).getCell(4).getNumericCellValue())
          .isEqualTo(1);
    }
  }

  @Test
  void remarksOfAFileAreSaidToBeLeft() throws IOException {
    var file = folder.resolve("north.yaml");
    var review = "rubric: ips-25\nsite: { id: n, name: \"#1\" }\nvisited: 2025-03-11\n";
    Files.writeString(file, review + "# to do\nitems: {}\n");
    var book = folder.resolve("book.xlsx").toString();
    assertThat(Cli.run("form", file.toString(), book).err())
        .startsWith(
            file
                + ":4:1: note: file: its remarks, which stand behind a #, are no part of the review and do not come along; keep the file if they matter [remarks-left]\n");
    Files.writeString(file, review + "items: { 1: { comments: \"a # b\" } }\n");
    assertThat(Cli.run("form", file.toString(), book, "--force").err())
        .doesNotContain("remarks-left");
  }

  @Test
  void theRubricIsNamedAsAReviewBesideTheBookNamesIt() throws IOException {
    var rubric = folder.resolve("scales/own.yaml");
    Files.createDirectories(rubric.getParent());
    Files.copy(Path.of("samples/rubrics/team-practice-12.yaml"), rubric);
    var file = folder.resolve("book.xlsx");
    assertThat(Cli.run("form", rubric.toString(), file.toString()).code()).isZero();
    try (var book = Books.open(Files.readAllBytes(file))) {
      var about = book.getSheet("About");
      assertThat(about.getRow(5).getCell(2).getStringCellValue()).isEqualTo("rubric");
      assertThat(about.getRow(5).getCell(4).getStringCellValue()).isEqualTo("scales/own.yaml");
    }
  }

  @Test
  void aFileThatIsThereIsKeptUnlessForced() throws IOException {
    var file = Files.writeString(folder.resolve("book.xlsx"), "mine");
    var run = Cli.run("form", "ips-25", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "fidelity: %s exists already; name another file or give --force [file-exists]\n"
                .formatted(file));
    assertThat(file).hasContent("mine");
    assertThat(Cli.run("form", "ips-25", file.toString(), "--force").code()).isZero();
  }

  @Test
  void anEndingThatNoFormHasIsRefused() {
    var run = Cli.run("form", "ips-25", folder.resolve("book.ods").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("book.ods")
        .contains("end its name with .html, .xlsx [no-form-format]");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNameThatIsNoRubricIsRefusedWithTheOneMeant() {
    var run = Cli.run("form", "ips-52", folder.resolve("book.xlsx").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ips-52").contains("ips-25");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aBrokenReviewIsToldWithEveryProblem() throws IOException {
    var review =
        Files.writeString(
            folder.resolve("review.yaml"),
            "rubric: ips-25\nsite: { id: a, name: A }\nvisited: soon\nitems: { 99: {} }\n");
    var run = Cli.run("form", review.toString(), folder.resolve("book.xlsx").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("review.yaml:3:10").contains("review.yaml:4:10");
    assertThat(folder.resolve("book.xlsx")).doesNotExist();
  }

  @Test
  void aFormIsNeverWrittenOverWhatItIsMadeFrom() throws IOException {
    var review = folder.resolve("last.xlsx");
    Files.copy(Path.of("samples/exemplary-2025.yaml"), review);
    var run = Cli.run("form", "ips-25", "--from", review.toString(), review.toString(), "--force");
    assertThat(run.code()).isEqualTo(2);
    assertThat(review).hasSameTextualContentAs(Path.of("samples/exemplary-2025.yaml"));
  }

  @Test
  void theLastReviewKeepsTheServiceAndAsksTheRestAnew() throws IOException {
    var file = folder.resolve("next.xlsx");
    var run = Cli.run("form", "ips-25", "--from", "samples/exemplary-2025.yaml", file.toString());
    assertThat(run.code()).isZero();
    try (var book = Books.open(Files.readAllBytes(file))) {
      var staffing = book.getSheet("Staffing");
      assertThat(staffing.isColumnHidden(8)).isFalse();
      assertThat(staffing.getRow(5).getCell(4).toString()).isEmpty();
      assertThat(staffing.getRow(5).getCell(8).getStringCellValue()).isNotEmpty();
    }
  }

  @Test
  void aReportIsNotWrittenOverAForm() throws IOException {
    var review = Files.copy(Path.of("samples/exemplary-2025.yaml"), folder.resolve("north.yaml"));
    var form = folder.resolve("north.html");
    Cli.run("form", review.toString(), form.toString());
    var text = Files.readString(form);
    var run = Cli.run("score", review.toString(), "--format", "html");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            form
                + " is a form for the browser, and a report would be written over it; choose another folder with --out, or other formats with --format [overwrites-form]");
    assertThat(Files.readString(form)).isEqualTo(text);
    assertThat(Cli.run("check", folder.toString()).out())
        .endsWith("0 reports checked: no problems\n");
  }
}
