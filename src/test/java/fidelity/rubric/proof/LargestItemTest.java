package fidelity.rubric.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The largest item that a rubric may have is still proved while somebody waits.
class LargestItemTest {

  @Test
  @Timeout(60)
  void fourMillionCombinationsAreProved() {
    var questions =
        IntStream.range(0, 22)
            .mapToObj(each -> new YesNo("q" + each, "Statement " + each))
            .toList();
    var item =
        new Item(
            "1",
            "Large",
            "Everything is as it should be.",
            List.of(),
            Cardinality.ONCE,
            List.copyOf(questions),
            List.of(
                new Level(1, new Always(), "Fewer"),
                new Level(2, atLeast(questions, 10), "Ten"),
                new Level(3, atLeast(questions, 20), "Twenty")),
            "");
    var proof = ItemProver.prove(item);
    assertThat(proof.combinations()).isEqualTo(4_194_304);
    assertThat(proof.defects()).isEmpty();
  }

  private static Condition atLeast(List<YesNo> questions, int count) {
    return new Compare(new Met(questions), Relation.AT_LEAST, BigDecimal.valueOf(count));
  }
}
