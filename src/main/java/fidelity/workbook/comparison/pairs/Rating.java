package fidelity.workbook.comparison.pairs;

import fidelity.cohort.agreement.RatedVisit;
import fidelity.rubric.Item;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemRatings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An item of a visit as its first two raters have it, and as they settled it.
///
/// @param consensus none where the visit has none
record Rating(RatedVisit visit, ItemRatings ratings, Optional<ItemResult> consensus) {

  /// The ratings of all items of all visits, in their order.
  static List<Rating> of(List<RatedVisit> visits) {
    return visits.stream().flatMap(Rating::of).toList();
  }

  private static Stream<Rating> of(RatedVisit visit) {
    var first = visit.raters().getFirst().items();
    var second = visit.raters().get(1).items();
    var agreed = visit.consensus().map(Scorecard::items);
    return IntStream.range(0, first.size())
        .mapToObj(
            place ->
                new Rating(
                    visit,
                    new ItemRatings(first.get(place), second.get(place)),
                    agreed.map(items -> items.get(place))));
  }

  Item item() {
    return ratings.item();
  }

  /// The scorecard of the first rater, which says of which visit it is.
  Scorecard first() {
    return visit.raters().getFirst();
  }

  Scorecard second() {
    return visit.raters().get(1);
  }

  /// Why the raters settled it so; empty where they had nothing to settle.
  String settled() {
    return consensus.map(each -> each.review().settled()).orElse("");
  }
}
