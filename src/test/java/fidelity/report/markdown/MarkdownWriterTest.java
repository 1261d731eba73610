package fidelity.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Blocks become Markdown, and no text of theirs is taken for a mark.
class MarkdownWriterTest {

  @Test
  void everyBlockHasItsForm() {
    var blocks =
        List.<Block>of(
            new Heading(2, "1. Caseload"),
            new Paragraph(Prose.strong("Note:").then(Prose.of(" as agreed"))),
            new Bullets(List.of(Prose.of("one"), Prose.of("two"))),
            new Facts(List.of(new Fact("Level 5", List.of(Prose.of("All"), Prose.of("met"))))),
            new TableBlock(
                new Table(
                    "Scores",
                    List.of(Column.naming("Item", 50), Column.right("Score", 50)),
                    List.of(Row.of("1", "5")))));
    assertThat(MarkdownWriter.write(blocks))
        .isEqualTo(
            """
            ## 1. Caseload

            **Note:** as agreed

            - one
            - two

            - **Level 5:** All
              - met

            | Item | Score |
            | :-- | --: |
            | 1 | 5 |
            """);
  }

  @Test
  void textIsNoMark() {
    assertThat(MarkdownWriter.write(List.of(Paragraph.of("1. a * b_c <i> [x] | y\nz"))))
        .isEqualTo("1\\. a \\* b\\_c \\<i\\> \\[x\\] \\| y z\n");
    assertThat(MarkdownWriter.write(List.of(Paragraph.of("- 5")))).isEqualTo("\\- 5\n");
  }
}
