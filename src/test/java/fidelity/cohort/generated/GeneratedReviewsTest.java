package fidelity.cohort.generated;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The generator's reviews are sound, and of every kind that a cohort can hold.
class GeneratedReviewsTest {

  private static final int COUNT = 60;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "ips-25-social-care", "samples/rubrics/team-practice-12.yaml"})
  void everyReviewScoresAndTogetherTheyAreOfEveryBandAndBasis(String named) throws IOException {
    var shelf = new Rubrics();
    var rubric = TestRubric.named(named);
    var path = named.endsWith(".yaml") ? Path.of(named).toAbsolutePath().toString() : named;
    var reviews = new GeneratedReviews(rubric, path, 7);
    reviews.write(folder, COUNT);
    var scorecards =
        IntStream.range(0, COUNT).mapToObj(index -> score(reviews, index, shelf)).toList();
    assertThat(scorecards).allMatch(each -> each.unused().isEmpty());
    assertThat(bands(scorecards)).containsAll(ids(rubric));
    assertThat(scorecards.stream().flatMap(each -> each.scored().stream()).map(ItemScore::basis))
        .contains(Basis.values());
  }

  private Scorecard score(GeneratedReviews reviews, int index, Rubrics shelf) {
    var document = ReviewReader.read(folder.resolve(reviews.fileName(index)), shelf);
    assertThat(document.warnings()).isEmpty();
    return Scorer.score(document.rubric(), document.review());
  }

  private static List<String> bands(List<Scorecard> scorecards) {
    return scorecards.stream().flatMap(each -> each.band().stream()).map(Band::id).toList();
  }

  private static List<String> ids(Rubric rubric) {
    return rubric.bands().highestFirst().stream().map(Band::id).toList();
  }
}
