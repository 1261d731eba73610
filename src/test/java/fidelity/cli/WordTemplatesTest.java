package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.docx.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reports for Word look like a house's own document, and nothing harmful comes along.
class WordTemplatesTest {

  @TempDir private Path folder;

  @BeforeEach
  void aReviewAndATemplate() throws IOException {
    Files.copy(Path.of("samples/exemplary-2025.yaml"), folder.resolve("north.yaml"));
    Files.copy(Path.of("samples/unfinished-2025.yaml"), folder.resolve("draft.yaml"));
    Files.write(folder.resolve("house.docx"), Templates.ofHouse());
  }

  @Test
  void aReportHasTheHousesStylesHeaderFooterAndPageAndNotItsText() throws IOException {
    var run = score("north.yaml");
    assertThat(run.code()).isZero();
    try (var report = report("north.docx")) {
      assertThat(report.getHeaderList()).hasSize(1);
      assertThat(report.getHeaderList().getFirst().getText()).contains("The house");
      assertThat(report.getHeaderList().getFirst().getAllPictures()).hasSize(1);
      assertThat(report.getFooterList().getFirst().getText()).contains("Street 1, Town");
      assertThat(report.getParagraphs())
          .noneMatch(each -> each.getText().contains("A text that nobody takes"));
      assertThat(report.getParagraphs())
          .filteredOn(each -> each.getText().equals("Strengths"))
          .singleElement()
          .matches(each -> each.getStyleID().equals("Otsikko1"));
      assertThat(report.getDocument().getBody().getSectPr().getPgMar().xgetLeft().getStringValue())
          .isEqualTo("1700");
    }
  }

  @Test
  void whatTheTemplateLacksIsAddedAndTold() {
    assertThat(score("north.yaml").err())
        .endsWith(
            "house.docx:1:1: warning: file: it lacks styles of reports, which are added as in"
                + " reports without a template: Normal, caption, Table Grid, toc 1, TOC Heading,"
                + " List Bullet, header, footer, Hyperlink, Strong, Placeholder Text"
                + " [template-lacks-styles]\n");
  }

  @Test
  void aDraftHasItsWordAcrossTheHousesHeader() throws IOException {
    assertThat(score("draft.yaml").err()).doesNotContain(": file: it is");
    try (var report = report("draft.docx")) {
      assertThat(report.getHeaderList().getFirst()._getHdrFtr().toString())
          .contains("The house", "string=\"DRAFT\"");
    }
  }

  @Test
  void checkKnowsTheTemplateAndMissesIt() {
    score("north.yaml");
    assertThat(check("--template", house()).code()).isZero();
    var without = check();
    assertThat(without.code()).isEqualTo(1);
    assertThat(without.out()).contains("[report-other-template]");
  }

  @Test
  void aReportWithoutATemplateIsCheckedBesideOne() {
    Cli.run("score", "--format", "docx", path("north.yaml"));
    assertThat(check("--template", house()).code()).isZero();
  }

  @Test
  void theSameTemplateGivesTheSameBytes() throws IOException {
    score("north.yaml");
    var first = Files.readAllBytes(folder.resolve("north.docx"));
    score("north.yaml");
    assertThat(Files.readAllBytes(folder.resolve("north.docx"))).isEqualTo(first);
  }

  @Test
  void aBatchTakesTheTemplateForReportsAndCohortAndRenewsByIt() {
    var out = folder.resolve("out").toString();
    var plain = List.of("batch", path("north.yaml"), "--out", out, "--format", "docx");
    assertThat(Cli.run(plain.toArray(String[]::new)).out()).contains("1 report written");
    var run =
        Cli.run(
            "batch",
            path("north.yaml"),
            "--out",
            out,
            "--format",
            "docx",
            "--template",
            house(),
            "--update");
    assertThat(run.out()).contains("1 report written");
    assertThat(Cli.run("check", "--reports", out, "--template", house(), path("north.yaml")).out())
        .contains("no problems");
    assertThat(Cli.run("check", "--reports", out, path("north.yaml")).out())
        .contains("cohort.docx:1:1: report: it was made by another template");
  }

  @ParameterizedTest
  @CsvSource({
    "text, it is no Word document; name a .docx with the styles [template-not-word]",
    "empty, it is no Word document; name a .docx with the styles [template-not-word]",
    "entities, it is no Word document; name a .docx with the styles [template-not-word]",
    "encrypted, it is encrypted with a password [encrypted-template]",
    "old, it is a document of the time before Word 2007 [old-template]",
    "macros, it has macros [template-with-macros]",
    "linked picture, its header or footer fetches something [template-reaches-out]",
    "field, its header or footer fetches something [template-reaches-out]",
    "large, it unpacks to more than a template can hold [template-too-large]"
  })
  void whatIsNoTemplateIsRefusedAndNothingIsWritten(String name, String told) throws IOException {
    Files.write(folder.resolve("house.docx"), Templates.unfit(name));
    var run = score("north.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.contains("house.docx")))
        .singleElement()
        .asString()
        .contains(told.split(" \\[", -1)[0])
        .endsWith("[" + told.split("\\[", -1)[1]);
    assertThat(folder.resolve("north.docx")).doesNotExist();
  }

  @Test
  void aTemplateThatIsNotThereIsAProblem() {
    var run =
        Cli.run("score", "--format", "docx", "--template", path("none.docx"), path("north.yaml"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.docx:1:1: file: there is no such file");
  }

  @Test
  void aTemplateWithoutAReportForWordIsAProblem() {
    var run = Cli.run("score", "--template", house(), path("north.yaml"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--template is for reports in Word; add --format docx [template-not-used]");
  }

  private Cli.Run score(String review) {
    return Cli.run("score", "--format", "docx", "--template", house(), path(review));
  }

  private Cli.Run check(String... more) {
    var all = new ArrayList<>(List.of("check", path("north.yaml")));
    all.addAll(List.of(more));
    return Cli.run(all.toArray(String[]::new));
  }

  private String house() {
    return path("house.docx");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private XWPFDocument report(String name) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name))));
  }
}
