package fidelity.cohort.overview;

import static fidelity.cohort.SmallScale.VISITED;
import static fidelity.cohort.SmallScale.cohort;
import static fidelity.cohort.SmallScale.leftOut;
import static fidelity.cohort.SmallScale.review;
import static fidelity.cohort.SmallScale.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.CohortReview;
import fidelity.cohort.Grouping;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.Overview.View;
import fidelity.review.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of few sites are hidden, and with them as many others as it takes to keep them hidden.
class SuppressionTest {

  @ParameterizedTest(name = "of groups of {0} sites, with figures of 3 at least, {1} are hidden")
  @CsvSource({
    "3 4 5, ''",
    "2 4 5, 0 1",
    "1 2 5, 0 1",
    "1 1 5 4, 0 1 3",
    "1 1 1 4, 0 1 2",
    "2 5, 0 1",
    "1 1, 0 1"
  })
  void theSmallestGroupsAreHiddenUntilThoseHiddenAreOfEnoughSites(String sizes, String hidden) {
    var reviews = new ArrayList<CohortReview>();
    var group = 0;
    for (var size : sizes.split(" ", -1)) {
      for (var site = 0; site < Integer.parseInt(size); site++) {
        reviews.add(tagged(review(group + "." + site, 1, 1, 1), "group", String.valueOf(group)));
      }
      group++;
    }
    assertThat(String.join(" ", hidden(reviews, "group"))).isEqualTo(hidden);
  }

  @Test
  void visitsOfOneSiteAreOfOneSite() {
    var reviews =
        Stream.of("a", "b", "c")
            .flatMap(
                site ->
                    Stream.of(review(site, 1, 1, 1), review(VISITED.plusYears(1), site, 1, 1, 1)))
            .toList();
    assertThat(hidden(reviews, "year")).isEmpty();
    assertThat(hidden(reviews.subList(0, 5), "year")).containsExactly("2025", "2026");
  }

  @Test
  void whatIsHiddenHidesItsParts() {
    var reviews =
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
            .map(
                site ->
                    tagged(
                        review(site, 1, 1, 1),
                        "region",
                        site.equals("a") ? "One" : site.compareTo("e") < 0 ? "Two" : "Three"))
            .toList();
    assertThat(hidden(reviews, "region,year"))
        .containsExactly("One", "One 2025", "Two", "Two 2025");
  }

  @Test
  void anItemThatFewSitesHaveIsHiddenAlone() {
    var reviews =
        Stream.concat(
                Stream.of("a", "b").map(site -> review(site, 1, 2, 3)),
                Stream.of("c", "d", "e").map(site -> leftOut(Optional.empty(), site, 1, 2)))
            .toList();
    var statistics = overview(reviews, "kind").statistics().orElseThrow();
    assertThat(statistics.items().stream().map(item -> item.scores().mean().isPresent()))
        .containsExactly(true, true, false);
    assertThat(statistics.sections().stream().map(each -> each.scores().mean().isPresent()))
        .containsExactly(true, false);
  }

  @Test
  void anOutcomeOfFewSitesIsLeftOutOfTheWholeSoThatOthersCanBeShown() {
    var outcome = new Outcome(10, 5);
    var reviews =
        Stream.concat(
                Stream.of("a", "b", "c").map(site -> inGroup(review(outcome, site, 1, 2, 3), "x")),
                Stream.concat(
                    Stream.of(inGroup(review(outcome, "d", 1, 2, 3), "y")),
                    Stream.of("e", "f").map(site -> inGroup(review(site, 1, 2, 3), "y"))))
            .toList();
    var overview = overview(reviews, "group");
    assertThat(overview.statistics().orElseThrow().outcome().orElseThrow().extent().sites())
        .isEqualTo(3);
    assertThat(
            overview.groups().stream()
                .map(each -> each.statistics().orElseThrow().outcome().isPresent()))
        .containsExactly(true, false);
  }

  private static CohortReview inGroup(CohortReview review, String group) {
    return tagged(review, "group", group);
  }

  private static Overview overview(List<CohortReview> reviews, String by) {
    return Overview.of(
        cohort(reviews.toArray(CohortReview[]::new)),
        new View(new Visits.All(), Grouping.of(by), 3, Optional.empty()));
  }

  private static List<String> hidden(List<CohortReview> reviews, String by) {
    return overview(reviews, by).groups().stream()
        .filter(group -> group.statistics().isEmpty())
        .map(group -> String.join(" ", group.keys()))
        .toList();
  }
}
