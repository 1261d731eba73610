package fidelity.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cohort.generated.GeneratedReviews;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The sample cohort is what the generator writes, and shows what a cohort can hold.
class SampleCohortTest {

  private static final Path FOLDER = Path.of("samples/cohort");
  private static final int COUNT = 12;
  private static final Rubrics SHELF = new Rubrics();
  private static final Rubric RUBRIC = TestRubric.named("ips-25");

  @Test
  void theSamplesAreThoseOfTheGenerator() throws IOException {
    var reviews = new GeneratedReviews(RUBRIC, "ips-25", 25);
    for (var index = 0; index < COUNT; index++) {
      Golden.assertMatches(FOLDER.resolve(reviews.fileName(index)), reviews.review(index));
    }
    assertThat(files()).hasSize(COUNT);
  }

  @Test
  void everyBandIsThereAndOneReviewIsUnfinishedAndOneASecondVisit() throws IOException {
    var cohort = new Cohort(RUBRIC, files().stream().map(SampleCohortTest::review).toList());
    assertThat(cohort.finished().stream().flatMap(each -> each.band().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(RUBRIC.bands().highestFirst());
    assertThat(cohort.unfinished()).hasSize(1);
    assertThat(cohort.sites()).isEqualTo(COUNT - 1);
    assertThat(cohort.finished().stream().filter(each -> each.outcome().isPresent())).hasSize(9);
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static CohortReview review(Path file) {
    var document = ReviewReader.read(file, SHELF);
    return CohortReview.of(
        file.getFileName().toString(), Scorer.score(document.rubric(), document.review()));
  }
}
