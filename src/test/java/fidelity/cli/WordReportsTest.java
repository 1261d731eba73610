package fidelity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reports for Word are written, checked and kept up to date like those of other formats.
class WordReportsTest {

  private static final String REVIEW = "exemplary-2025.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void aReviewAndItsReport() throws IOException {
    Files.copy(Path.of("samples", REVIEW), folder.resolve(REVIEW));
    var run = Cli.run("score", "--format", "docx", review());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void aFreshReportIsCurrent() {
    var run = Cli.run("check", "--require", "docx", "--warnings-as-errors", review());
    assertThat(run.out()).endsWith("1 review, 0 rubrics and 1 report checked: no problems\n");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          98/125   | 117/125 | word/document.xml      | paragraph 5 is '98/125', but should be '117/125'
          >score 1<| >score 5< | word/document.xml    | score 1', but should be
          15/16    | 15/15   | word/charts/chart1.xml | chart1, text 1 is '…affing: 15/16 (100%)', but should be
          Final    | north   | word/footer1.xml       | footer1, text 1 is
          """)
  void anEditedTextIsToldWithItsPlace(String other, String text, String part, String told)
      throws IOException {
    edit(part, text, other);
    var run = Cli.run("check", review());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("exemplary-2025.docx:1:1: report: it was edited: ", told);
  }

  @Test
  void anotherLookIsToldByItsPart() throws IOException {
    edit("word/styles.xml", "0B5563", "FF0000");
    assertThat(Cli.run("check", review()).out())
        .contains("something else was changed after it was written: word/styles.xml");
  }

  @Test
  void aBatchTellsTheCohortInWordTooAndCheckKnowsIt() throws IOException {
    var out = folder.resolve("out");
    var run = Cli.run("batch", review(), "--out", out.toString(), "--format", "docx", "--quiet");
    assertThat(run.err()).isEmpty();
    assertThat(out.resolve("reports/harbour-north_2025-05-13.docx")).exists();
    assertThat(out.resolve("cohort.docx")).exists();
    assertThat(Cli.run("check", "--reports", out.toString(), review()).code()).isZero();
  }

  @Test
  void aBatchThatUpdatesLeavesACurrentReportAlone() {
    var out = folder.resolve("out").toString();
    Cli.run("batch", review(), "--out", out, "--format", "docx", "--quiet");
    assertThat(Cli.run("batch", review(), "--out", out, "--format", "docx", "--update").out())
        .contains("0 reports written, 1 current already");
  }

  private String review() {
    return folder.resolve(REVIEW).toString();
  }

  private void edit(String part, String text, String other) throws IOException {
    var file = folder.resolve("exemplary-2025.docx");
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
        var into = new ZipOutputStream(bytes)) {
      for (var each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
        into.putNextEntry(new ZipEntry(each.getName()));
        var content = from.readAllBytes();
        if (each.getName().equals(part)) {
          var read = new String(content, UTF_8);
          assertThat(read).contains(text);
          content = read.replace(text, other).getBytes(UTF_8);
        }
        into.write(content);
      }
    }
    Files.write(file, bytes.toByteArray());
  }
}
