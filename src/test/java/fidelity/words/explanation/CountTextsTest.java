package fidelity.words.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.review.ItemReview;
import fidelity.rubric.Language;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.scoring.Answered;
import fidelity.scoring.ItemScore;
import fidelity.scoring.ItemScorer;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A count says which questions it counts, and calls a fault that is found no component that is
/// not met.
class CountTextsTest {

  private static final Rubric HOUSING = TestRubric.named("src/test/resources/rubrics/housing.yaml");

  @ParameterizedTest(name = "level {1} of item {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 5 | Components met: 3 (of 3) – “People choose their flat”, “People hold the lease”, “People have their own key”; and Faults found: 0 (of 3) – “There is a curfew”, “Strangers share bedrooms”, “A home depends on staying sober” | Toteutuvia kohtia: 3 (yhteensä 3) – ”People choose their flat”, ”People hold the lease”, ”People have their own key”; ja Todettuja puutteita: 0 (yhteensä 3) – ”There is a curfew”, ”Strangers share bedrooms”, ”A home depends on staying sober”
          2 | 4 | Faults found: at most 1 (of 3); and Staff enter without asking: no | Todettuja puutteita: enintään 1 (yhteensä 3); ja Staff enter without asking: ei
          """)
  void aLevelSaysWhatIsCounted(String item, int level, String english, String finnish) {
    var condition = HOUSING.item(item).orElseThrow().level(level).condition();
    assertThat(new ConditionTexts(Words.of(Language.ENGLISH)).of(condition)).isEqualTo(english);
    assertThat(new ConditionTexts(Words.of(Language.FINNISH)).of(condition)).isEqualTo(finnish);
  }

  @ParameterizedTest(name = "item {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | choice=yes lease=yes key=no curfew=yes shared=no sober=no | 4 | Components met: 2 of 3 – “People choose their flat”, “People hold the lease”, “People have their own key”; Faults found: 1 of 3 – “There is a curfew”, “Strangers share bedrooms”, “A home depends on staying sober” | Components met: 2 of 3 – “People choose their flat”, “People hold the lease”, “People have their own key” (required: 3); not met: People have their own key; Faults found: 1 of 3 – “There is a curfew”, “Strangers share bedrooms”, “A home depends on staying sober” (required: 0); found: There is a curfew
          2 | visits=yes checks=no meals=no | 4 | Faults found: 1 of 3; Staff enter without asking: no | Faults found: 1 of 3 (required: 0); found: Visits are forbidden
          2 | visits=no checks=yes meals=no | 3 | Faults found: 1 of 3 | Staff enter without asking: yes – a fault (required: no)
          2 | visits=no checks=yes meals=yes | 2 | Faults found: 2 of 3 | Faults found: 2 of 3 (required: at most 1); found: Staff enter without asking; Meals are at fixed hours
          """)
  void anExplanationSaysWhatIsFoundAndWhatIsNotMet(
      String item, String answers, int score, String why, String whyNot) {
    var scored = score(item, answers);
    assertThat(scored.scores().settledAt(Points.of(score))).isTrue();
    var found = new EvaluationTexts(scored, Words.of(Language.ENGLISH));
    assertThat(found.reasons()).containsExactly(why);
    assertThat(found.obstacles()).containsExactly(whyNot);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          57/6 | 5 | 57/6 (9.5)    | 57/6 (9,5)
          58/6 | 5 | 58/6 (9.667)  | 58/6 (9,667)
          59/6 | 4 | 59/6 (9.83)   | 59/6 (9,83)
          60/6 | 4 | 60/6 (10)     | 60/6 (10)
          601/60 | 3 | 601/60 (10.02) | 601/60 (10,02)
          120001/6000 | 2 | 120001/6000 (20.0002) | 120001/6000 (20,0002)
          0/3  | 5 | 0/3 (0)       | 0/3 (0)
          """)
  void aRatioIsComparedExactlyAndRoundedAcrossNoLimit(
      String ratio, int score, String english, String finnish) {
    var item = score("3", "paper=no caseload=" + ratio);
    assertThat(item.scores().settledAt(Points.of(score))).isTrue();
    var answers = item.evaluations().getFirst().answers();
    var question = item.item().questions().getFirst();
    assertThat(new AnswerTexts(Words.of(Language.ENGLISH)).recorded(item.item(), answers, question))
        .isEqualTo(english);
    assertThat(new AnswerTexts(Words.of(Language.FINNISH)).recorded(item.item(), answers, question))
        .isEqualTo(finnish);
  }

  private static ItemScore score(String id, String answers) {
    var item = HOUSING.item(id).orElseThrow();
    return ItemScorer.score(
        HOUSING.scale(), item, ItemReview.of(List.of(Answered.set(item, answers))));
  }
}
