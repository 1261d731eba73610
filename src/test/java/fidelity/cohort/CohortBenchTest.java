package fidelity.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.generated.GeneratedCohort;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.View;
import fidelity.data.csv.ItemsCsv;
import fidelity.data.csv.ScoresCsv;
import fidelity.data.json.CohortJson;
import fidelity.review.Site;
import fidelity.rubric.Origin;
import fidelity.scoring.Scorecard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What 20,000 reviews take in memory, and how long their figures take.
@Tag("bench")
class CohortBenchTest {

  private static final int COUNT = 20_000;
  private static final long MEGABYTE = 1_000_000;

  @Test
  void twentyThousandEntriesTakeLittleMemory() throws IOException {
    var scorecards = GeneratedCohort.scorecards("ips-25", 100);
    var before = used();
    var reviews = new ArrayList<CohortReview>(COUNT);
    for (var index = 0; index < COUNT; index++) {
      reviews.add(review(scorecards.get(index % scorecards.size()), index));
    }
    var taken = used() - before;
    var cohort = new Cohort(reviews.getFirst().rubric(), reviews);
    System.out.printf("cohort: %,d reviews take %d MB%n", COUNT, taken / MEGABYTE);
    var start = System.nanoTime();
    var overview = Overview.of(cohort, View.PLAIN);
    System.out.printf("cohort: statistics in %d ms%n", since(start));
    start = System.nanoTime();
    ScoresCsv.write(cohort, View.PLAIN.visits(), OutputStream.nullOutputStream());
    ItemsCsv.write(cohort, View.PLAIN.visits(), OutputStream.nullOutputStream());
    CohortJson.write(
        overview,
        CohortProvenance.of(cohort, overview.view(), false, "0"),
        OutputStream.nullOutputStream());
    System.out.printf("cohort: scores.csv, items.csv and cohort.json in %d ms%n", since(start));
    assertThat(taken).isLessThan(100 * MEGABYTE);
    assertThat(reviews).hasSize(COUNT);
  }

  private static CohortReview review(Scorecard scorecard, int index) {
    var site = new Site("site-" + index, "Employment service " + index, "Trust " + index);
    var hash = "%064d".formatted(index);
    return CohortReview.of(
        "reviews/site-%d.yaml".formatted(index),
        GeneratedCohort.at(scorecard, site, new Origin("x", hash)));
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
