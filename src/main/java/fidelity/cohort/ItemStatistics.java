package fidelity.cohort;

import fidelity.rubric.Item;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// What describes the scores of an item.
///
/// @param shares how many reviews have each score, by score, lowest first
/// @param upper how many reviews have one of the scale's upper two scores
/// @param rest the item-rest correlation: Pearson's, with the sum of all other items
public record ItemStatistics(
    Item item,
    Summary scores,
    SequencedMap<Integer, Share> shares,
    Share upper,
    Optional<BigDecimal> rest) {

  public ItemStatistics {
    shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
  }
}
