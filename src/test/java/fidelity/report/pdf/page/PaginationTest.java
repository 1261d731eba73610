package fidelity.report.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.pdf.page.Pagination.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many groups are put on a page of 100 points: as many as fit, fewer where a later page would
/// be left less than half full, none where the page is full enough already.
class PaginationTest {

  @ParameterizedTest(name = "groups of {0} on a page filled to {1}: {2}")
  @CsvSource({
    "40 40, 0, 2",
    "50 50, 0, 2",
    "50 51, 0, 1",
    "60 30 40 70, 0, 1",
    "60 30 60 70, 0, 2",
    "40 70, 0, 1",
    "40 60 70, 0, 2",
    "30, 70, 1",
    "31, 70, 0",
    "60 60, 40, 1",
    "60 60, 50, 0"
  })
  void asManyAsLeaveNoPageHalfEmpty(String heights, float filled, int count) {
    assertThat(new Pagination(groups(heights, 0), 100).count(filled)).isEqualTo(count);
  }

  @ParameterizedTest(name = "gaps of {0}: {1}")
  @CsvSource({"0, 2", "20, 2", "21, 1"})
  void theGapAboveAGroupCountsUnderAnotherAlone(float gap, int count) {
    assertThat(new Pagination(groups("50 30", gap), 100).count(0)).isEqualTo(count);
  }

  /// Filling each page as far as it goes takes the fewest pages; what is better balanced takes no
  /// more.
  @Test
  void thereAreNoMorePagesThanGroupsNeed() {
    var random = new Random(2025);
    for (var round = 0; round < 2000; round++) {
      var heights = random.ints(1 + random.nextInt(9), 5, 101).boxed().map(String::valueOf);
      var groups = groups(String.join(" ", heights.toList()), random.nextInt(15));
      var filled = random.nextInt(100);
      assertThat(pages(groups, filled, PaginationTest::best))
          .as("%s on a page filled to %s", groups, filled)
          .isEqualTo(pages(groups, filled, PaginationTest::most));
    }
  }

  /// How many pages groups take when so many are put on each, under what stands on the first.
  private static int pages(
      List<Group> groups, float filled, BiFunction<List<Group>, Float, Integer> count) {
    var first = count.apply(groups, filled);
    var rest = groups.subList(first, groups.size());
    return rest.isEmpty() ? 1 : 1 + pages(rest, 0, count);
  }

  private static int best(List<Group> groups, float filled) {
    return new Pagination(groups, 100).count(filled);
  }

  private static int most(List<Group> groups, float filled) {
    var count = 0;
    var next = filled;
    for (var group : groups) {
      next += (next > 0 ? group.gap() : 0) + group.height();
      if (next > 100) {
        break;
      }
      count++;
    }
    return count;
  }

  private static List<Group> groups(String heights, float gap) {
    return Arrays.stream(heights.split(" ", -1))
        .map(height -> new Group(gap, Float.parseFloat(height)))
        .toList();
  }
}
