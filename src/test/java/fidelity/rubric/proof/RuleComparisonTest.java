package fidelity.rubric.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Scales;
import fidelity.rubric.Item;
import fidelity.rubric.proof.Defect.Outcome;
import fidelity.rubric.proof.RuleDifference.AskedOtherwise;
import fidelity.rubric.proof.RuleDifference.OtherCardinality;
import fidelity.rubric.proof.RuleDifference.OtherScore;
import fidelity.rubric.proof.RuleDifference.Same;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What makes the rules of two items other rules.
class RuleComparisonTest {

  private static final String NUMBER = "number: Seen, least: 0";
  private static final String CHOICE = "choice: Seen, options: { never: N, daily: D }";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes-no: Seen at all                                      | done
          yes-no: Seen, better: no                                 | done
          percent: Seen by all                                     | done >= 9
          number: Seen at all, least: 0                            | done >= 9
          choice: Said, options: { never: No, daily: Every day }   | done = daily
          """)
  void anotherWordingAsksAlike(String question, String condition) throws IOException {
    var plain =
        question.replaceFirst(": [^,]*", ": Seen").replace("No,", "N,").replace(", better: no", "");
    assertThat(RuleComparison.of(item("a", plain, condition), item("b", question, condition)))
        .isEqualTo(new Same());
  }

  @ParameterizedTest(name = "{0}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes-no: Seen | done                 | percent: Seen                           | done >= 9
          percent: Seen | done >= 9           | number: Seen, least: 0, most: 100       | done >= 9
          number: Seen, least: 0 | done >= 9  | percent: Seen                           | done >= 9
          number: Seen, least: 0 | done >= 9  | number: Seen, least: 1                  | done >= 9
          number: Seen, least: 0 | done >= 9  | number: Seen, least: 0, most: 100       | done >= 9
          yes-no: Seen | done                 | choice: Seen, options: { no: N, daily: D } | done = daily
          choice: Seen, options: { no: N, daily: D } | done = daily | yes-no: Seen     | done
          choice: Seen, options: { no: N, daily: D } | done = daily | choice: Seen, options: { none: N, daily: D } | done = daily
          choice: Seen, options: { no: N, daily: D } | done = daily | choice: Seen, options: { no: N, daily: D, hourly: H } | done = daily
          """)
  void anotherKindLimitOrOptionAsksOtherwise(
      String question, String condition, String other, String otherCondition) throws IOException {
    var first = item("a", question, condition);
    assertThat(RuleComparison.of(first, item("b", other, otherCondition)))
        .isEqualTo(new AskedOtherwise(first.questions().getFirst()));
  }

  @Test
  void anotherLimitScoresOtherwiseFromThereOn() throws IOException {
    var difference =
        RuleComparison.of(item("a", NUMBER, "done >= 9"), item("b", NUMBER, "done >= 8"));
    assertThat(difference).isInstanceOf(OtherScore.class);
    var scores = (OtherScore) difference;
    assertThat(scores.first().score()).isEqualTo(1);
    assertThat(scores.second()).isEqualTo(new Outcome(scores.first().answers(), 2));
  }

  @Test
  void theFirstCombinationMayBeTheOneThatDiffers() throws IOException {
    var difference =
        RuleComparison.of(item("a", CHOICE, "done = daily"), item("b", CHOICE, "done = never"));
    assertThat(difference).isInstanceOf(OtherScore.class);
  }

  @Test
  void whatOneRatesPerSpecialistAndTheOtherOnceIsRatedOtherwise() throws IOException {
    assertThat(
            RuleComparison.of(
                item("a", NUMBER, "done >= 9"), item("b", NUMBER, "done >= 9", "per: specialist")))
        .isEqualTo(new OtherCardinality());
  }

  private Item item(String scale, String question, String condition) throws IOException {
    return item(scale, question, condition, "note: As read here.");
  }

  private Item item(String scale, String question, String condition, String more)
      throws IOException {
    var text =
        """
        - item: 1
          name: Meetings
          standard: The team meets.
          sources: [DOC]
          %s
          answers: { done: { %s } }
          levels:
            2: { when: %s, says: Met }
            1: { says: Not met }
        """
            .formatted(more, question, condition);
    return new Scales(folder).read(scale, 2, text).rubric().items().getFirst();
  }
}
