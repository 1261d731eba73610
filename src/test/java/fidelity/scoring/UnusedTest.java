package fidelity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.ReviewReader;
import fidelity.input.RubricDocument;
import fidelity.input.Rubrics;
import fidelity.input.Scales;
import fidelity.review.Specialist;
import fidelity.rubric.Points;
import fidelity.scoring.Unused.AnswerNotTaken;
import fidelity.scoring.Unused.AnswerNotUsed;
import fidelity.scoring.Unused.ItemNotUsed;
import fidelity.scoring.Unused.ScoreNotNeeded;
import fidelity.scoring.Unused.ScoreNotUsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What scoring passes over when a review of one scale is scored by another.
class UnusedTest {

  private static final String ITEM =
      """
      - item: %d
        name: Item %d
        standard: As it should be.
        sources: [DOC]
        %s
        answers:
          meets: { yes-no: The team meets }
          share: { %s: How much }
          %s: { yes-no: Another }
        levels:
      %s
      """;

  private static final String FIVE =
      """
          5: { when: meets and share >= 9 and seen, says: All }
          4: { when: meets and share >= 9, says: Most }
          3: { when: meets, says: Half }
          2: { when: share >= 9, says: Little }
          1: { says: Nothing }\
      """;

  private static final String THREE =
      """
          3: { when: meets and share >= 9 and heard, says: All }
          2: { when: meets, says: Half }
          1: { says: Nothing }\
      """;

  @TempDir private Path folder;

  private RubricDocument other;

  @BeforeEach
  void writeBothScales() throws IOException {
    var scales = new Scales(folder);
    scales.read("five", 5, five(1, "note: One") + five(2, "per: specialist") + five(3, "note: 3"));
    other = scales.read("three", 3, three(1, "note: One") + three(2, "per: specialist"));
  }

  @Test
  void theReviewsOwnScaleUsesEverything() throws IOException {
    assertThat(unused("five", "1: { answers: { meets: yes, share: 10, seen: no } }")).isEmpty();
  }

  @Test
  void aScoreThatTheRuleGivesIsNotNeeded() throws IOException {
    var answers = "answers: { meets: yes, share: 10, seen: yes }, reason: Seen";
    assertThat(unused("five", "1: { %s, score: 5 }".formatted(answers)))
        .containsExactly(new ScoreNotNeeded("1", Points.of(5)));
    assertThat(unused("five", "1: { %s, score: 4 }".formatted(answers))).isEmpty();
    assertThat(unused("five", "1: { score: 4, reason: Seen }")).isEmpty();
  }

  @Test
  void aGivenScoreThatIsNotOnTheOtherScaleHasOneRemark() throws IOException {
    var answers = "answers: { meets: yes, share: 10 }, reason: Seen";
    assertThat(unused("three", "1: { %s, score: 5 }".formatted(answers)))
        .containsExactly(new ScoreNotUsed("1", Points.of(5)));
  }

  @Test
  void anItemThatTheOtherScaleLacksIsNotUsed() throws IOException {
    assertThat(unused("three", "3: { answers: { meets: yes } }"))
        .containsExactly(new ItemNotUsed("3"));
  }

  @Test
  void aQuestionThatTheOtherScaleDoesNotAskIsNotUsed() throws IOException {
    assertThat(unused("three", "1: { answers: { meets: yes, share: 10, seen: yes } }"))
        .containsExactly(new AnswerNotUsed("1", "seen"));
  }

  @Test
  void anAnswerThatTheOtherQuestionCannotHaveIsNotUsed() throws IOException {
    assertThat(unused("three", "1: { answers: { meets: yes, share: 101 } }"))
        .containsExactly(new AnswerNotTaken("1", "share", List.of()));
    assertThat(unused("three", "1: { answers: { meets: yes, share: 100 } }")).isEmpty();
  }

  @Test
  void whatIsPassedOverForSeveralSpecialistsIsToldOnce() throws IOException {
    var sets = "{ meets: yes, seen: yes, share: 10 }, { meets: no, seen: no, share: 101 }";
    assertThat(unused("three", "2: { answers: [%s] }".formatted(sets)))
        .containsExactly(
            new AnswerNotUsed("2", "seen"),
            new AnswerNotTaken("2", "share", List.of(new Specialist(2, ""))));
  }

  @Test
  void aScoreBeyondTheOtherScaleIsNotUsed() throws IOException {
    assertThat(unused("three", "1: { score: 4, reason: Seen }"))
        .containsExactly(new ScoreNotUsed("1", Points.of(4)));
    assertThat(unused("three", "1: { score: 3, reason: Seen }")).isEmpty();
  }

  private static String five(int item, String more) {
    return ITEM.formatted(item, item, more, "number", "seen", FIVE);
  }

  private static String three(int item, String more) {
    return ITEM.formatted(item, item, more, "percent", "heard", THREE);
  }

  /// What is not used of a review by the scale of five, when it is scored by one of the two.
  private List<Unused> unused(String scale, String items) throws IOException {
    var review = folder.resolve("review.yaml");
    Files.writeString(
        review,
        "rubric: five.yaml\nsite: { id: a, name: A }\nvisited: 2025-03-11\nitems: { %s }\n"
            .formatted(items));
    var document = ReviewReader.read(review, new Rubrics());
    var rubric = scale.equals("five") ? document.rubric() : other.rubric();
    return Scorer.score(rubric, document.review()).unused();
  }
}
