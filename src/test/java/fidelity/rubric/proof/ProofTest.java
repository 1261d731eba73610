package fidelity.rubric.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Scales;
import fidelity.input.TestRubric;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much a proof tries, and how it counts questions that no condition tells apart.
class ProofTest {

  @TempDir private Path folder;

  @Test
  void theBuiltInRubricsHaveTheseManyCombinations() {
    assertThat(Proof.of(TestRubric.named("ips-25")).combinations()).isEqualTo(2815);
    assertThat(Proof.of(TestRubric.named("ips-25-social-care")).combinations()).isEqualTo(664);
  }

  @Test
  void questionsThatAreOnlyCountedMakeOneNumber() throws IOException {
    var proof = Proof.of(rubric(22, "met >= 10"));
    assertThat(proof.combinations()).isEqualTo(23);
    assertThat(proof.items().getFirst().defects()).isEmpty();
  }

  @Test
  void aQuestionThatIsAskedByNameIsCountedAlone() throws IOException {
    assertThat(Proof.of(rubric(22, "met >= 10 and q3")).combinations()).isEqualTo(22 * 2);
  }

  @Test
  void questionsThatTheSameCountsCountMakeOneNumber() throws IOException {
    assertThat(combinations("count(q0, q1, q2) >= 2")).isEqualTo(4 * 20);
    assertThat(combinations("count(q0, q1) >= 1 and count(q1, q2) >= 1")).isEqualTo(2 * 2 * 2 * 20);
    assertThat(combinations("count(q0, q1) >= 1 and met >= 3")).isEqualTo(3 * 21);
    assertThat(combinations("count(q0, q1, q2) >= 1 and not q1")).isEqualTo(3 * 2 * 20);
  }

  private long combinations(String condition) throws IOException {
    return Proof.of(rubric(22, "\"%s\"".formatted(condition))).combinations();
  }

  @Test
  void twentyTwoQuestionsAskedByNameAreStillProved() throws IOException {
    var all =
        IntStream.range(0, 22).mapToObj("q%d"::formatted).collect(Collectors.joining(" and "));
    var proof = Proof.of(rubric(22, all));
    assertThat(proof.combinations()).isEqualTo(4_194_304);
    assertThat(proof.items().getFirst().defects()).isEmpty();
  }

  private Rubric rubric(int questions, String condition) throws IOException {
    var asked =
        IntStream.range(0, questions)
            .mapToObj("q%d: { yes-no: Seen }"::formatted)
            .collect(Collectors.joining(", "));
    var text =
        """
        - item: 1
          name: Meetings
          standard: The team meets.
          sources: [DOC]
          answers: { %s }
          levels:
            2: { when: %s, says: Met }
            1: { says: Not met }
        """
            .formatted(asked, condition);
    return new Scales(folder).read("counted", 2, text).rubric();
  }
}
