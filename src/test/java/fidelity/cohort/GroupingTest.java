package fidelity.cohort;

import static fidelity.cohort.SmallScale.VISITED;
import static fidelity.cohort.SmallScale.cohort;
import static fidelity.cohort.SmallScale.review;
import static fidelity.cohort.SmallScale.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fidelity.cohort.By.Tag;
import fidelity.cohort.Grouping.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A cohort is split by traits and tags, one within the other, as they are written.
class GroupingTest {

  @Test
  void namesAreTraitsInAnyCaseAndElseTagsAsTheyAreWritten() {
    assertThat(Grouping.of(" Year , Region").levels())
        .containsExactly(Trait.YEAR, new Tag("Region"));
    assertThat(Grouping.of("YEAR,Region").text()).isEqualTo("year,Region");
  }

  @Test
  void aTagIsTheSameHoweverItsLettersAreComposed() {
    assertThat(Grouping.of("re\u0301gion")).isEqualTo(Grouping.of("r\u00e9gion"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "year,", ",year", "year,year", "year,region,Year"})
  void eachHasANameAndComesOnce(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Grouping.of(text));
  }

  @Test
  void everyPartIsFollowedByItsOwn() {
    var cohort =
        cohort(
            tagged(review("a", 1, 1, 1), "region", "North"),
            tagged(review(VISITED.plusYears(1), "a", 1, 1, 1), "region", "North"),
            tagged(review("b", 1, 1, 1), "region", "South"),
            review("c", 1, 1, 1));
    assertThat(
            Grouping.of("region,year").parts(cohort, new Visits.Latest()).stream().map(Part::keys))
        .containsExactly(
            List.of(),
            List.of(""),
            List.of("", "2025"),
            List.of("North"),
            List.of("North", "2025"),
            List.of("North", "2026"),
            List.of("South"),
            List.of("South", "2025"));
  }

  @Test
  void aTagThatNoReviewHasIsUnknown() {
    var reviews = List.of(review("a", 1, 1, 1), tagged(review("b", 1, 1, 1), "region", "North"));
    assertThat(Grouping.of("region,year,client_group").unknownIn(reviews))
        .containsExactly("client_group");
  }
}
