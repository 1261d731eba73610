package fidelity.cohort.change;

import fidelity.rubric.Item;
import fidelity.scoring.Range;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.VisitComparison;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// Where an item has gone at several sites, of those at which its change is one number.
///
/// @param mean by how many points on average; none of no site
public record ItemMoves(Item item, int better, int worse, int same, Optional<BigDecimal> mean) {

  static ItemMoves of(Item item, List<VisitComparison> sites) {
    var changes =
        sites.stream()
            .flatMap(site -> site.items().stream())
            .filter(each -> each.item().id().equals(item.id()))
            .flatMap(each -> change(each).stream())
            .toList();
    return new ItemMoves(
        item, count(changes, 1), count(changes, -1), count(changes, 0), mean(changes));
  }

  private static Optional<BigDecimal> change(ItemChange item) {
    return item.practice().filter(Range::settled).map(Range::lowest);
  }

  private static int count(List<BigDecimal> changes, int sign) {
    return (int) changes.stream().filter(each -> each.signum() == sign).count();
  }

  private static Optional<BigDecimal> mean(List<BigDecimal> changes) {
    return changes.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(changes.size()), MathContext.DECIMAL64))
        .map(BigDecimal::stripTrailingZeros);
  }

  /// How many sites there are.
  public int n() {
    return better + worse + same;
  }
}
