package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Columns are printed as large as the widest of their pages allows, the keys on each page.
class ColumnPagesTest {

  private static final List<Integer> WIDTHS = List.of(10, 70, 60, 60);

  @Test
  void onOnePageAllColumnsCount() {
    assertThat(new ColumnPages(WIDTHS).scale(Paper.PORTRAIT, 0))
        .isEqualTo(Paper.PORTRAIT.scale(WIDTHS));
  }

  @Test
  void aBreakMakesTwoNarrowerPages() {
    var pages = new ColumnPages(WIDTHS);
    pages.breakBefore(2);
    assertThat(pages.scale(Paper.PORTRAIT, 0)).isEqualTo(Paper.PORTRAIT.scale(List.of(60, 60)));
  }

  @Test
  void theKeysAreRepeatedOnTheNextPage() {
    var pages = new ColumnPages(WIDTHS);
    pages.breakBefore(2);
    assertThat(pages.scale(Paper.PORTRAIT, 1)).isEqualTo(Paper.PORTRAIT.scale(List.of(10, 60, 60)));
  }
}
