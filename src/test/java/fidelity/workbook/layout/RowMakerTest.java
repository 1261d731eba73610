package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A row that must not go on ends a text that is too long with an ellipsis.
class RowMakerTest {

  private static final RowMaker MAKER = new RowMaker(TextSplitter.table(0), List.of(40));
  private static final String SMILE = "🙂";

  @ParameterizedTest(name = "{0}, {1} smiles, {2} end in {3} characters")
  @CsvSource({
    "'', 16383, '', 32766",
    "'', 16384, '', 32765",
    "x, 16383, '', 32767",
    "x, 16384, '', 32766",
    "'', 16382, xxx, 32767",
    "'', 16382, xxxx, 32766",
    "'', 16383, xx, 32765",
    "x, 16382, xxxx, 32766",
  })
  void noPairOfSurrogatesIsTorn(String first, int smiles, String last, int length) {
    var text = first + SMILE.repeat(smiles) + last;
    var row = MAKER.only(List.of(new Cell.Text(text, CellStyle.BODY)));
    var shown = ((Cell.Text) row.cells().getFirst()).text();
    assertThat(shown).hasSize(length);
    assertThat(shown.codePoints())
        .allMatch(Character::isValidCodePoint)
        .noneMatch(RowMakerTest::half);
    assertThat(shown.endsWith("…")).isEqualTo(!shown.equals(text));
  }

  private static boolean half(int letter) {
    return Character.getType(letter) == Character.SURROGATE;
  }
}
