package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import fidelity.workbook.samples.HostileReview;
import fidelity.workbook.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever reviewers write comes back as they wrote it.
class HostileTextTest {

  private static final String SHEET = "Laatukriteerit";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2",
        "@SUM(A1)",
        "\tA tab",
        "_x0041_ and _x0041_x0042_",
        " spaces around ",
        "<a href=\"x\">&amp;</a>",
        HostileReview.MIRRORED,
        HostileReview.COMBINED
      })
  void textStaysWhatItIs(String text) {
    assertThat(comments(SampleWorkbooks.bytes(HostileReview.scored(List.of(), text, ""))))
        .isEqualTo(text);
  }

  @Test
  void marksWithoutInkVanishAndEveryLineEndIsOne() {
    var pasted = "\uF0B7 a\u200E\u202Eb\u00ADc\u2028d\u200B ☐";
    assertThat(comments(SampleWorkbooks.bytes(HostileReview.scored(List.of(), pasted, ""))))
        .isEqualTo("• abc\nd ☐");
  }

  @Test
  void whatLooksLikeAFormulaStaysTextWhenItIsEdited() throws IOException {
    var scorecard = HostileReview.scored(List.of("@SUM(A1)"), "=1+1", "_x0041_");
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(scorecard))) {
      var texts = new ArrayList<String>();
      for (var row : book.getSheet(SHEET)) {
        var cell = row.getCell(1);
        if (cell != null && cell.getCellStyle().getQuotePrefixed()) {
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          texts.add(cell.getStringCellValue());
        }
      }
      assertThat(texts).containsExactly("@SUM(A1)", "=1+1");
    }
    assertThat(SampleWorkbooks.warnings(scorecard)).isEmpty();
  }

  @Test
  void longTextsGoOnInTheNextRowAndNothingIsLost() {
    var scorecard =
        HostileReview.scored(List.of(), HostileReview.LONG_COMMENT, HostileReview.LONG_WORD);
    var bytes = SampleWorkbooks.bytes(scorecard);
    assertThat(HostileReview.LONG_COMMENT).hasSizeGreaterThan(40_000);
    assertThat(comments(bytes)).isEqualTo(HostileReview.LONG_COMMENT);
    assertThat(String.join("", column(bytes))).contains(HostileReview.LONG_WORD);
  }

  @Test
  void whatXmlForbidsIsShownAndTold() {
    var scorecard = HostileReview.scored(List.of(), "a\u0000b\u001Bc\uD800d\uFFFEe\rf", "");
    assertThat(comments(SampleWorkbooks.bytes(scorecard))).isEqualTo("a␀b␛c\uFFFDd\uFFFDe\nf");
    assertThat(SampleWorkbooks.warnings(scorecard))
        .singleElement()
        .extracting(new ProblemWords(Language.ENGLISH)::coded, STRING)
        .startsWith("'Laatukriteerit'!$B$")
        .endsWith(": 4; they are shown as others [unfit-for-workbook]");
  }

  /// The comments to item 1 as another library reads them, over all rows that they take.
  private static String comments(byte[] bytes) {
    var rows = rows(bytes);
    var first = labels(rows).indexOf("Kommentit");
    var end = first + 1;
    while (end < rows.size() && labels(rows).get(end).isEmpty() && !text(rows.get(end)).isEmpty()) {
      end++;
    }
    return rows.subList(first, end).stream()
        .map(HostileTextTest::text)
        .collect(Collectors.joining());
  }

  private static List<String> column(byte[] bytes) {
    return rows(bytes).stream().map(HostileTextTest::text).toList();
  }

  private static List<String> labels(List<Row> rows) {
    return rows.stream().map(row -> row.getCellText(0)).toList();
  }

  /// The library leaves it to its users to read escaped underscores.
  private static String text(Row row) {
    return row.getCellCount() < 2 ? "" : row.getCellText(1).replace("_x005F_", "_");
  }

  private static List<Row> rows(byte[] bytes) {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return book.findSheet(SHEET).orElseThrow().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
