package fidelity.scoring.improvement;

import fidelity.rubric.Item;
import fidelity.scoring.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Finds the cheapest changes of one set of answers that reach each higher level for sure.
///
/// Exact: every choice of answers to change, and of cells for them, is tried, the fewest changes
/// first. What stays open counts at its worst.
final class ImprovementSearch {

  private final int set;
  private final int lowest;
  private final int top;
  private final CurrentAnswers current;
  private final List<List<CandidateAnswer>> candidates;
  private final TreeMap<Integer, Step> best = new TreeMap<>();

  /// The level that fewer changes reach already.
  private int floor;

  private ImprovementSearch(Item item, int set, Evaluation evaluation) {
    this.set = set;
    this.lowest = evaluation.scores().lowest();
    this.top = item.levels().getLast().score();
    this.current = CurrentAnswers.of(evaluation);
    this.candidates = item.questions().stream().map(current::candidates).toList();
    this.floor = lowest;
  }

  /// The unbeaten steps of a set, the cheapest first.
  ///
  /// @param set the set's place among the item's, from 0
  static List<Step> steps(Item item, int set, Evaluation evaluation) {
    return new ImprovementSearch(item, set, evaluation).steps();
  }

  private List<Step> steps() {
    for (var count = 1; count <= candidates.size() && floor < top; count++) {
      search(0, count, List.of());
      floor = best.isEmpty() ? floor : best.lastKey();
    }
    return Step.unbeaten(List.copyOf(best.values()));
  }

  /// Tries that many more candidates, of the questions from that one on.
  private void search(int from, int count, List<CandidateAnswer> chosen) {
    if (count == 0) {
      offer(new Candidate(current, chosen));
      return;
    }
    for (var index = from; index <= candidates.size() - count; index++) {
      for (var candidate : candidates.get(index)) {
        var more = new ArrayList<>(chosen);
        more.add(candidate);
        search(index + 1, count - 1, more);
      }
    }
  }

  private void offer(Candidate candidate) {
    var level = candidate.sure(floor);
    if (level > floor) {
      var step = candidate.step(set, lowest, level);
      best.merge(level, step, (old, each) -> each.cost().compareTo(old.cost()) < 0 ? each : old);
    }
  }
}
