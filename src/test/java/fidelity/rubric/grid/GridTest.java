package fidelity.rubric.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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

  private static void check(Item item) {
    var scores = ScoredGrid.of(item);
    var grid = scores.grid();
    for (var each = 0; each < grid.size(); each++) {
      assertThat(scores.score(each))
          .as("%s", grid.combination(each))
          .isEqualTo(item.reached(grid.combination(each)).score());
    }
  }

  private static Rubric rubric(String id) {
    return TestRubric.named(id);
  }
}
