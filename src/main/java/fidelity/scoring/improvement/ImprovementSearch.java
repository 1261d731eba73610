package fidelity.scoring.improvement;

import fidelity.rubric.Item;
import fidelity.rubric.grid.Axis;
import fidelity.rubric.grid.Facet.Single;
import fidelity.rubric.grid.Facet.Tally;
import fidelity.rubric.grid.ScoredGrid;
import fidelity.rubric.grid.Trend;
import fidelity.scoring.evaluation.Evaluation;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the cheapest changes of answers to an item that reach each higher level for sure.
///
/// Exact, by two ideas. Whatever is changed, the answers of each facet stand somewhere after it, as
/// a run of cells that are still left; so a choice of changes is a box of the item's grid, and what
/// it surely reaches is the lowest score in that box. And all boxes share their sides, so the
/// lowest scores of all of them are found together. What stays open thereby counts at its worst.
final class ImprovementSearch {

  private final ScoredGrid scores;
  private final List<Trend> trends;

  ImprovementSearch(Item item) {
    this.scores = ScoredGrid.of(item);
    this.trends = scores.trends();
  }

  /// The unbeaten steps of a set of answers, the cheapest first; none from the top of the scale.
  ///
  /// @param set the set's place among the item's, from 0
  List<Step> steps(int set, Evaluation evaluation) {
    var lowest = evaluation.scores().lowest().level();
    return lowest == scores.item().levels().getLast().score()
        ? List.of()
        : Step.unbeaten(stands(set, evaluation).steps(lowest));
  }

  private CheapestStands stands(int set, Evaluation evaluation) {
    var current = new CurrentAnswers(set, evaluation);
    var axes = scores.grid().axes();
    var stands =
        IntStream.range(0, axes.size())
            .mapToObj(index -> stands(current, axes.get(index), trends.get(index)))
            .toList();
    return new CheapestStands(scores, stands);
  }

  private static List<Stand> stands(CurrentAnswers current, Axis axis, Trend trend) {
    return switch (axis.facet()) {
      case Single single -> new SingleStands(current, single, trend).all();
      case Tally tally -> new TallyStands(current, tally, trend).all();
    };
  }
}
