package fidelity.scoring.comparison;

import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How scores make a figure: a total, or that of a section.
///
/// @param weights how often each item counts, by its id; others do not
/// @param scored how many scores count, each as often as it does
/// @param all how many there are, with those that do not apply
record Reckoning(Rubric rubric, Map<String, Integer> weights, int scored, int all) {

  Reckoning {
    weights = Map.copyOf(weights);
  }

  static Reckoning ofTotal(Scorecard scorecard) {
    var weights = new HashMap<String, Integer>();
    var counts = scorecard.counts().iterator();
    scorecard.scored().forEach(each -> weights.put(each.item().id(), counts.next()));
    return new Reckoning(
        scorecard.rubric(), weights, scorecard.weights().all(), scorecard.items().size());
  }

  /// The reckoning of a section, of which some item applies.
  static Reckoning ofSection(Rubric rubric, SectionScore section) {
    var weights = new HashMap<String, Integer>();
    List<ItemScore> scored = section.scored();
    scored.forEach(each -> weights.put(each.item().id(), 1));
    return new Reckoning(rubric, weights, scored.size(), section.items().size());
  }

  /// How often an item counts.
  int weight(ItemChange item) {
    return weights.getOrDefault(item.item().id(), 0);
  }

  /// The figure of a sum, as it is printed.
  BigDecimal of(Points sum) {
    return rubric.figure(sum, scored, all).rounded(rubric.decimals());
  }

  /// Whether figures of both are on one scale, so that they can be taken from each other.
  boolean comparable(Reckoning other) {
    return rubric.total() == other.rubric.total() && rubric.scale().equals(other.rubric.scale());
  }
}
