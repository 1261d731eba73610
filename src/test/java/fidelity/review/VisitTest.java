package fidelity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A visit has at least one day, and its days are in order.
class VisitTest {

  private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 11);
  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 3, 12);
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 17);

  @Test
  void daysStandInOrderHoweverTheyAreGiven() {
    var visit = new Visit(List.of(MONDAY, TUESDAY, WEDNESDAY));
    assertThat(visit.days()).containsExactly(TUESDAY, WEDNESDAY, MONDAY);
    assertThat(visit.first()).isEqualTo(TUESDAY);
    assertThat(visit.last()).isEqualTo(MONDAY);
  }

  @Test
  void oneDayIsTheFirstAndTheLast() {
    var visit = new Visit(List.of(TUESDAY));
    assertThat(visit.first()).isEqualTo(TUESDAY);
    assertThat(visit.last()).isEqualTo(TUESDAY);
  }

  @Test
  void aVisitWithoutDaysIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Visit(List.of()))
        .withMessage("A visit without days");
  }
}
