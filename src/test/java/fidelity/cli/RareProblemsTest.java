package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Problems that no golden file shows, each made once: what the disk refuses, what the command line
/// allows only by mistake, and what was changed in a report.
class RareProblemsTest {

  private static final String REVIEW =
      """
      rubric: ips-25
      site: { id: north, name: North }
      visited: [2025-03-11]
      items:
        17: { answers: [{ contacts_per_week: 3 }] }
      """;

  @TempDir private Path folder;
  private Path review;

  @BeforeEach
  void write() throws IOException {
    review = Files.writeString(folder.resolve("north.yaml"), REVIEW);
  }

  @Test
  void aFolderIsNoReview() {
    assertThat(told("score", folder.toString()))
        .contains(": file: this is a folder; name a YAML file [folder]");
  }

  @Test
  void aFileIsNoFolder() {
    assertThat(told("score", review + "/inner.yaml"))
        .contains("/inner.yaml:1:1: file: there is no such file [no-such-file]");
    assertThat(told("batch", review + "/inner.csv", "--out", folder + "/out"))
        .contains("/inner.csv:1:1: table: there is no such file [no-such-file]");
    assertThat(told("check", review.toString(), "--reports", review.toString()))
        .endsWith("north.yaml is a file; name a folder [not-a-folder]\n");
  }

  @Test
  void whatTheSystemDoesNotLetReadIsNamed() throws IOException {
    var closed = Files.createDirectories(folder.resolve("reviews/closed"));
    var file = Files.copy(review, folder.resolve("reviews/north.yaml"));
    Files.setPosixFilePermissions(closed, Set.of());
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(closed), "run by the super-user");
    assertThat(told("check", folder.resolve("reviews").toString()))
        .endsWith("reviews/closed cannot be read; check its permissions [unreadable-folder]\n");
    assertThat(Cli.run("check", file.toString()).out())
        .contains("file: it cannot be read; check its permissions [unreadable-file]");
  }

  @ParameterizedTest
  @CsvSource({
    "a.xls, D0CF11E0A1B11AE1, [office-file]",
    "a.yaml, 504B03041400, [office-file]",
    "a.pdf, 255044462D312E37, [pdf-file]",
    "a.yml, 255044462D, [pdf-file]"
  })
  void aFileOfAnotherProgramIsNamed(String name, String bytes, String code) throws IOException {
    var file = Files.write(folder.resolve(name), HexFormat.of().parseHex(bytes)).toString();
    assertThat(told("batch", file, "--out", folder + "/out"))
        .startsWith(file + ":1:1: file: this is a")
        .endsWith(code + "\n");
    assertThat(told("score", file)).contains(code);
  }

  @Test
  void aWorkbookIsNamedSoHoweverLargeItIs() throws IOException {
    var file = folder.resolve("a.xlsx");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.write(new byte[] {'P', 'K', 3, 4});
      large.setLength(3L * 1024 * 1024);
    }
    assertThat(told("batch", file.toString(), "--out", folder + "/out"))
        .contains("[not-a-workbook]");
    assertThat(told("score", file.toString())).contains("[office-file]");
  }

  @Test
  void aFolderWithoutReviewsIsNamed() throws IOException {
    var tables = Files.createDirectory(folder.resolve("tables"));
    assertThat(told("batch", tables.toString(), "--out", folder + "/out"))
        .isEqualTo(
            "fidelity: there is neither a YAML file nor an answer book in %s; name a folder with reviews"
                    .formatted(tables)
                + " [no-reviews-in-folder]\n");
    var table = Files.writeString(tables.resolve("b.CSV"), "site,visited_from,item_1\n");
    Files.writeString(tables.resolve("c.csv"), "");
    for (var command : List.of("batch --out %s/out".formatted(folder), "check")) {
      var run = Cli.run((command + " " + tables).split(" ", -1));
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(
              ("fidelity: there is neither a YAML file nor an answer book in %s, and tables are read"
                      + " only when they are named; name %s [only-tables-in-folder]\n")
                  .formatted(tables, table));
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aTableMayBreakOff() throws IOException {
    var table = Files.createSymbolicLink(folder.resolve("a.csv"), Path.of("/proc/self/mem"));
    assertThat(told("batch", table.toString(), "--out", folder.resolve("out").toString()))
        .contains(": table: from here on it cannot be read [broken-off]");
  }

  @Test
  void aTableNeedsARubric() throws IOException {
    var table = Files.writeString(folder.resolve("a.csv"), "site,visited_from,item_1\n");
    assertThat(told("batch", table.toString(), "--out", folder.resolve("out").toString()))
        .contains("column 'rubric' is missing; add it or give --rubric [no-rubric-column]");
  }

  @Test
  void aLetterThatTheFontLacksIsTold() throws IOException {
    Files.writeString(review, REVIEW + "summary: \uD83D\uDE00\n");
    assertThat(told("score", "--format", "pdf", review.toString()))
        .contains(
            "north.yaml:6:10: warning: review: the font lacks U+1F600; '?' is printed for it [missing-letter]")
        .doesNotContain("pdf: warning");
  }

  @Test
  void oneSpecialistHasNoSecond() {
    assertThat(told("plan", review.toString(), "--set", "17[2].contacts_per_week=4"))
        .endsWith("the review has one set of answers, [1] [one-specialist]\n");
  }

  @Test
  void noFileHasSuchAName() {
    assertThat(told("score", "a\0b")).contains(" is not a file name [value-not-a-file-name]");
    assertThat(told("check", "a\0b")).contains("name another [unfit-file-name]");
  }

  @Test
  void aPatternMayBeIncomplete() {
    assertThat(told("check", folder + "/a[")).contains("or another pattern [unfit-pattern]");
  }

  @Test
  void aFolderOfReportsMustBeThere() {
    assertThat(told("check", review.toString(), "--reports", folder + "/gone"))
        .contains("gone; check its name [no-such-folder]");
  }

  @Test
  void twoReportsDoNotGoToOneFile() throws IOException {
    Files.createDirectory(folder.resolve("other"));
    var other = Files.copy(review, folder.resolve("other/north.yaml"));
    assertThat(told("score", review.toString(), other.toString(), "--out", folder.toString()))
        .contains("rename a review or choose another --out [overwrites-other]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(2008\",\"sha256\":\")\\w\\w | $100 | [rubric-changed]",
        "ips-25(\",\"version\":\"2008\",\"sha256\":\")\\w | other$10 | [report-rubric-missing]",
        "2008 | 2009 | [report-stamp-edited]",
        "\"0\\.1\\.0\"(.*?)North | \"0.0.9\"$1South | [report-differs]"
      })
  void aReportIsHeldAgainstItsRubricAndItsVersion(String from, String to, String code)
      throws IOException {
    Cli.run("score", "--format", "json", review.toString());
    var report = folder.resolve("north.json");
    Files.writeString(report, Files.readString(report).replaceFirst(from, to));
    var run = Cli.run("check", review.toString(), "--reports", folder.toString());
    assertThat(run.out()).contains(code);
  }

  @Test
  void aReportMayBeTooLarge() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("north.pdf").toFile(), "rw")) {
      file.setLength(33L * 1024 * 1024);
    }
    assertThat(checked())
        .contains("it is larger than a report can be")
        .contains("[report-too-large]");
  }

  @Test
  void aReportMayBeAFolder() throws IOException {
    Files.createDirectory(folder.resolve("north.pdf"));
    assertThat(checked())
        .contains("it cannot be read; write it anew")
        .contains("[unreadable-report]");
  }

  @Test
  void aReportInJsonIsOneValue() throws IOException {
    Files.writeString(folder.resolve("north.json"), "1 2");
    assertThat(checked()).contains("more than one JSON value").contains("[several-json-values]");
  }

  private String checked() {
    return Cli.run("check", review.toString()).out();
  }

  private static String told(String... arguments) {
    return Cli.run(arguments).err();
  }
}
