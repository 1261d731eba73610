package fidelity.report.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.report.Block.Heading;
import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Rubric;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A rubric as a handbook, and one item of it; whole handbooks are held beside the command.
class RubricLayoutTest {

  private static final Rubric RUBRIC = TestRubric.named("ips-25");

  @Test
  void oneItemReadsAsAgreed() {
    var item = RUBRIC.items().getFirst();
    assertThat(TextWriter.write(RubricLayout.of(RUBRIC, item, List.of()), Display.PLAIN))
        .isEqualTo(
            """
            1. Caseload size

            Each specialist has a caseload of their own, of at most twenty clients for a full-time post.

            Sources  Management information system; Documents and client records; Interviews

            Questions

            - clients_per_specialist: Clients per full-time specialist: a number, at least 0

            Levels

            Level 5  At most 20 clients
                     Clients per full-time specialist: at most 20
            Level 4  More than 20, at most 25 clients
                     Clients per full-time specialist: at most 25
            Level 3  More than 25, at most 30 clients
                     Clients per full-time specialist: at most 30
            Level 2  More than 30, at most 40 clients
                     Clients per full-time specialist: at most 40
            Level 1  More than 40 clients
                     in all other cases

            Note: The printed scale gives no level for values between its limits. Policy of this project: a
            limit must be reached in full, and nothing is rounded first, so 20.5 clients are level 4. Part-time
            posts count pro rata.
            """);
  }

  @Test
  void everyItemHasAHeadingInItsSection() {
    var headings =
        RubricLayout.of(RUBRIC, List.of()).stream()
            .filter(Heading.class::isInstance)
            .map(Heading.class::cast)
            .toList();
    assertThat(headings).filteredOn(each -> each.level() == 1).hasSize(1);
    assertThat(headings).filteredOn(each -> each.level() == 3).hasSize(RUBRIC.items().size());
  }
}
