package fidelity.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The draw hangs on all reviews, and on nothing else.
class DrawTest {

  private static final List<String> SITES = List.of("a", "b", "c", "d", "e", "f");

  @Test
  void theOrderOfTheReviewsDoesNotMatter() {
    assertThat(Draw.by(List.of("1", "2", "3")).of(SITES))
        .isEqualTo(Draw.by(List.of("3", "1", "2")).of(SITES.reversed()))
        .containsExactlyInAnyOrderElementsOf(SITES);
  }

  @Test
  void oneOtherReviewDrawsAnew() {
    var orders = new HashSet<List<String>>();
    for (var last = 0; last < 50; last++) {
      orders.add(Draw.by(List.of("1", "2", String.valueOf(last))).of(SITES));
    }
    assertThat(orders).hasSizeGreaterThan(40);
  }
}
