package fidelity.rubric.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.rubric.Assignments;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A grid scores every combination as the item itself does.
class GridTest {

  @TestFactory
  Stream<DynamicTest> everyCombinationScoresAsTheItemDoes() {
    return Rubrics.builtIn().stream()
        .flatMap(
            id ->
                rubric(id).items().stream()
                    .filter(item -> !item.judged())
                    .map(item -> DynamicTest.dynamicTest(id + " " + item.id(), () -> check(item))));
  }

  @Test
  void theBuiltInRubricsHaveTheseManyCombinations() {
    assertThat(Proof.of(rubric("ips-25")).combinations()).isEqualTo(3290);
    assertThat(Proof.of(rubric("ips-25-social-care")).combinations()).isEqualTo(1070);
  }

  private static void check(Item item) {
    var grid = Grid.of(item);
    var scores = grid.scores(item);
    assertThat(scores).hasSize((int) Assignments.of(item).count());
    for (var each = 0; each < grid.size(); each++) {
      assertThat(scores[each])
          .as("%s", grid.combination(each))
          .isEqualTo(item.reached(grid.combination(each)).score());
    }
  }

  private static Rubric rubric(String id) {
    return TestRubric.named(id);
  }
}
