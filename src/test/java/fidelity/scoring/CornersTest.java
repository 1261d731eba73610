package fidelity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.review.AnswerSet;
import fidelity.rubric.AnswerPositions;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.grid.Corners;
import fidelity.rubric.grid.Monotone;
import fidelity.scoring.evaluation.Evaluator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The lowest and the highest score of open answers are those of two corners, as trying all shows.
class CornersTest {

  private static final int ROUNDS = 60;

  static List<String> rubrics() throws Exception {
    try (var own = Files.list(Path.of("src/test/resources/rubrics"));
        var samples = Files.list(Path.of("samples/rubrics"))) {
      return Stream.concat(
              Stream.of("ips-25", "ips-25-social-care"),
              Stream.concat(own, samples)
                  .map(Path::toString)
                  .filter(each -> each.endsWith(".yaml") && !each.contains("review"))
                  .sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void twoCornersBoundWhatOpenAnswersLeave(String name) {
    var chance = new RandomScales(25);
    for (var item : TestRubric.named(name).items()) {
      if (!item.judged()) {
        var corners = Corners.of(item);
        IntStream.range(0, ROUNDS).forEach(_ -> assertBound(item, corners, chance.answers(item)));
      }
    }
  }

  @Test
  void theyBoundAnyScaleOnWhichNoBetterAnswerScoresLower() {
    var tried = 0;
    for (var seed = 0; seed < 3_000; seed++) {
      var chance = new RandomScales(seed);
      var item = chance.item();
      if (Monotone.is(item)) {
        var corners = Corners.of(item);
        IntStream.range(0, 5).forEach(_ -> assertBound(item, corners, chance.answers(item)));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(1_500);
  }

  private static void assertBound(Item item, Corners corners, AnswerSet answers) {
    var evaluation = Evaluator.evaluate(item, List.of(answers)).getFirst();
    assertThat(
            List.of(
                score(item, corners.worst(evaluation.possible())),
                score(item, corners.best(evaluation.possible()))))
        .as("%s %s", item.id(), answers)
        .containsExactly(evaluation.scores().lowest(), evaluation.scores().highest());
    assertThat(BruteForce.scores(item, answers))
        .as("%s %s", item.id(), answers)
        .startsWith(evaluation.scores().lowest().level())
        .endsWith(evaluation.scores().highest().level());
  }

  private static Points score(Item item, AnswerPositions answers) {
    return Points.of(item.reached(answers).score());
  }

  @ParameterizedTest(name = "item {0}, {1}: {2} to {3}")
  @CsvSource({
    "1, clients_per_specialist, 41, 0",
    "5, weekly_meetings, 0, 1",
    "17, contacts_per_week, 0, 7"
  })
  void theWorstAndTheBestAnswerAreThoseOfTheScale(
      String id, String question, double worst, double best) {
    var item = TestRubric.named("ips-25").item(id).orElseThrow();
    var asked = item.question(question).orElseThrow();
    var corners = Corners.of(item);
    assertThat(corners.worst(asked).doubleValue()).isEqualTo(worst);
    assertThat(corners.best(asked).doubleValue()).isEqualTo(best);
    assertThat(corners.higherIsBetter(asked)).isEqualTo(worst < best);
  }
}
