package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which of several versions comes to stand in a document: the longest that one page holds.
class DocumentLayoutTest {

  /// The first page is 744 points high; a table's caption and heading row take 32 of it, a row
  /// takes 16.5.
  private static final int ROWS_OF_A_PAGE = 43;

  /// A paragraph of one line takes 14.5 points and 7 above it, so that 20 points are left.
  private static final List<Block> NEARLY_A_PAGE = Collections.nCopies(34, Paragraph.of("A line"));

  @Test
  void theLongestVersionThatAPageHoldsIsTaken() throws Exception {
    assertThat(rows(new Alternatives(versions(ROWS_OF_A_PAGE)))).isEqualTo(ROWS_OF_A_PAGE);
    assertThat(rows(new Alternatives(versions(ROWS_OF_A_PAGE + 1)))).isEqualTo(ROWS_OF_A_PAGE);
    assertThat(rows(new Alternatives(versions(ROWS_OF_A_PAGE + 40)))).isEqualTo(ROWS_OF_A_PAGE);
  }

  @Test
  void theLastIsTakenWhereNoPageHoldsAny() throws Exception {
    var versions = List.of(List.<Block>of(table(90)), List.<Block>of(table(60)));
    assertThat(rows(new Alternatives(versions))).isEqualTo(60);
  }

  @Test
  void aVersionThatBeginsOnTheNextPageMayFillIt() throws Exception {
    assertThat(rows(NEARLY_A_PAGE, new Alternatives(versions(9)))).isEqualTo(9);
  }

  @Test
  void aVersionThatWouldBeCutByThePageGivesWayToAShorterOne() throws Exception {
    var half = NEARLY_A_PAGE.subList(0, 17);
    assertThat(rows(half, new Alternatives(versions(42)))).isEqualTo(21);
  }

  @Test
  void theHeadingsOfTheVersionTakenAreBookmarksToo() throws Exception {
    var first = List.of(new Heading(2, "Days"), table(60));
    var second = List.of(new Heading(2, "Days"), table(3));
    assertThat(rows(new Alternatives(List.of(first, second)), new Heading(2, "End"))).isEqualTo(3);
  }

  @Test
  void versionsStandUnderTheSameHeadings() {
    var versions =
        List.of(List.<Block>of(new Heading(2, "A")), List.<Block>of(new Heading(2, "B")));
    assertThatThrownBy(() -> new Alternatives(versions))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<List<Block>> versions(int most) {
    return IntStream.iterate(most, rows -> rows > 0, rows -> rows - 1)
        .<List<Block>>mapToObj(rows -> List.of(table(rows)))
        .toList();
  }

  private static Block table(int rows) {
    return new TableBlock(
        new Table(
            "Days", List.of(Column.naming("Site", 1)), Collections.nCopies(rows, Row.of("North"))));
  }

  private static int rows(List<Block> before, Block block) throws IOException {
    var blocks = new ArrayList<>(before);
    blocks.add(block);
    return rows(blocks.toArray(Block[]::new));
  }

  /// How many rows the table of the document has.
  private static int rows(Block... blocks) throws IOException {
    var read = StructureReader.read(Pdfs.written(SampleReport.of(blocks)));
    return read.all("TBody").getFirst().all("TR").size();
  }
}
