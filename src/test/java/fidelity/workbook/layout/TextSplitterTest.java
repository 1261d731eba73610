package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text goes on where a cell is full or a row shows no more; both sides of each limit.
class TextSplitterTest {

  private static final int WIDTH = 40;
  private static final TextSplitter TABLE = TextSplitter.table(1);
  private static final TextSplitter PAGE = TextSplitter.page();

  @ParameterizedTest(name = "{0} once and then {1}, {2} times: {3} characters in the first cell")
  @CsvSource({
    "x, x, 32766, 32767",
    "x, x, 32767, 32767",
    "'', \uD83D\uDE42, 16383, 32766",
    "'', \uD83D\uDE42, 16384, 32766",
    "x, \uD83D\uDE42, 16383, 32767",
    "x, \uD83D\uDE42, 16384, 32767",
    "_x, y, 16381, 16383",
    "_x, y, 16382, 16383",
  })
  void aCellHolds32767CharactersAndNoHalfOfOne(String first, String next, int times, int held) {
    var text = (first + next.translateEscapes().repeat(times));
    var piece = TABLE.of(text(text), 1, WIDTH);
    assertThat(shown(piece.cell())).hasSize(held).isEqualTo(text.substring(0, held));
    assertThat(piece.whole()).isEqualTo(text.length() == held);
    if (!piece.whole()) {
      assertThat(shown(piece.cell()) + shown(piece.rest())).isEqualTo(text);
    }
  }

  @ParameterizedTest(name = "{0} lines: {1} in the first row")
  @CsvSource({"1, 1, true", "26, 26, true", "27, 26, false", "60, 26, false"})
  void aRowOfAPageShows26Lines(int lines, int shown, boolean whole) {
    var piece = PAGE.of(text("word\n".repeat(lines)), 0, WIDTH);
    assertThat(shown(piece.cell())).isEqualTo("word\n".repeat(shown));
    assertThat(piece.lines()).isEqualTo(shown);
    assertThat(piece.whole()).isEqualTo(whole);
  }

  @ParameterizedTest(name = "{0}: {1} lines in the first row")
  @CsvSource({"SCORE, 20", "LABEL, 26", "BODY, 26"})
  void ofLargeLettersItShowsFewer(CellStyle style, int most) {
    var full = PAGE.of(new Cell.Text("word\n".repeat(most), style), 0, WIDTH);
    var more = PAGE.of(new Cell.Text("word\n".repeat(most + 1), style), 0, WIDTH);
    assertThat(full.whole()).isTrue();
    assertThat(more.whole()).isFalse();
    assertThat(more.lines()).isEqualTo(most);
    assertThat(RowHeights.of(style, most)).isLessThan(409);
  }

  @Test
  void aRowOfATableGoesOnForNoLines() {
    var piece = TABLE.of(text("word\n".repeat(60)), 1, WIDTH);
    assertThat(piece.whole()).isTrue();
    assertThat(piece.lines()).isEqualTo(26);
  }

  @Test
  void aRowThatGoesOnRepeatsItsKeysAndLeavesTheOtherCellsBlank() {
    assertThat(TABLE.of(text("key"), 0, WIDTH).rest()).isEqualTo(text("key"));
    assertThat(TABLE.of(text("note"), 1, WIDTH).rest()).isEqualTo(new Cell.Blank(CellStyle.BODY));
  }

  private static Cell text(String text) {
    return new Cell.Text(text, CellStyle.BODY);
  }

  private static String shown(Cell cell) {
    return ((Cell.Text) cell).text();
  }
}
