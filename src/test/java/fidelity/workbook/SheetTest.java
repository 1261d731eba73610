package fidelity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fidelity.rubric.Language;
import fidelity.words.Words;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A sheet has a name that Excel takes, and a blank cell wherever nothing is written.
class SheetTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 31})
  void aNameHasUpTo31Characters(int length) {
    assertThat(sheet("x".repeat(length)).name()).hasSize(length);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 32})
  void noLongerNameAndNoneIsTaken(int length) {
    assertThatIllegalArgumentException().isThrownBy(() -> sheet("x".repeat(length)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theNamesOfOurSheetsAreTakenInEveryLanguage(Language language) {
    var words = Words.of(language);
    var names =
        Stream.<Phrase[]>of(WorkbookPhrase.values(), CohortWorkbookPhrase.values())
            .flatMap(Arrays::stream)
            .filter(phrase -> phrase.key().startsWith("sheet-"))
            .map(phrase -> words.say(phrase))
            .toList();
    assertThat(names)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(sheet(name).name()).isEqualTo(name));
  }

  @Test
  void beyondWhatIsWrittenCellsAreBlank() {
    var cell = new Cell.Text("text", CellStyle.TEXT);
    var sheet =
        new Sheet("Sheet", List.of(10), List.of(new Row(List.of(cell), 19)), List.of(), page());
    assertThat(sheet.cell(0, 0)).isEqualTo(cell);
    assertThat(sheet.cell(0, 1)).isEqualTo(Cell.Blank.PLAIN);
    assertThat(sheet.cell(1, 0)).isEqualTo(Cell.Blank.PLAIN);
  }

  private static Sheet sheet(String name) {
    return new Sheet(name, List.of(), List.of(), List.of(), page());
  }

  private static PageSetup page() {
    return new PageSetup(Paper.PORTRAIT, 0, 0, "");
  }
}
