package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestScorecard;
import fidelity.rubric.Bands.Band;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The samples' scores, the first of them as the THL published it.
class SamplesTest {

  private static final List<Integer> PUBLISHED =
      List.of(5, 5, 5, 3, 3, 3, 2, 3, 3, 3, 2, 5, 5, 5, 4, 5, 3, 5, 5, 5, 1, 4, 4, 4, 5);

  @Test
  void theThlReviewScoresAsPublished() {
    var scorecard = score("thl-2024.yaml");
    assertThat(scorecard.scored().stream().map(item -> item.scores().lowest().level()))
        .isEqualTo(PUBLISHED);
    assertThat(scorecard.scored()).allMatch(item -> item.scores().settled());
    assertThat(
            scorecard.sections().stream()
                .map(section -> section.score().orElseThrow().lowest().intValue()))
        .containsExactly(15, 22, 60);
    assertThat(scorecard.total().lowest()).isEqualByComparingTo("97");
    assertThat(scorecard.band().map(Band::name)).hasValue("Kohtalainen taso");
  }

  @Test
  void theThlReviewShowsWhatItsScoresRestOn() {
    var scorecard = score("thl-2024.yaml");
    assertThat(ids(scorecard, Basis.OVERRIDDEN)).containsExactly("17");
    assertThat(ids(scorecard, Basis.JUDGED))
        .containsExactly("12", "14", "16", "18", "19", "20", "23");
    assertThat(scorecard.developmentNeeds().stream().map(SamplesTest::id))
        .containsExactly("7", "11", "21");
    assertThat(scorecard.unused()).isEmpty();
  }

  @Test
  void theUnfinishedReviewIsARange() {
    var scorecard = score("unfinished-2025.yaml");
    assertThat(scorecard.total().lowest()).isEqualByComparingTo("72");
    assertThat(scorecard.total().highest()).isEqualByComparingTo("100");
    assertThat(scorecard.bands().stream().map(Band::id))
        .containsExactly("good", "fair", "not-supported-employment");
  }

  @Test
  void theExemplaryReviewIsExemplary() {
    var scorecard = score("exemplary-2025.yaml");
    assertThat(scorecard.total().lowest()).isEqualByComparingTo("117");
    assertThat(scorecard.band().map(Band::id)).hasValue("exemplary");
  }

  private static List<String> ids(Scorecard scorecard, Basis basis) {
    return scorecard.scored().stream()
        .filter(item -> item.basis() == basis)
        .map(SamplesTest::id)
        .toList();
  }

  private static String id(ItemScore item) {
    return item.item().id();
  }

  private static Scorecard score(String sample) {
    return TestScorecard.of(Path.of("samples", sample));
  }
}
