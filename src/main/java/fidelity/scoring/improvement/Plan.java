package fidelity.scoring.improvement;

import fidelity.rubric.Bands.Band;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Range;
import fidelity.scoring.evaluation.Scores;
import java.util.List;

/// What would bring a service to its next band. It starts from the lowest total.
public sealed interface Plan {

  /// The items to improve, in the scale's order; none where changes of answers do not reach a band.
  List<Improvement> improvements();

  /// No band is higher.
  record AtTheTop(Band band) implements Plan {

    @Override
    public List<Improvement> improvements() {
      return List.of();
    }
  }

  /// The cheapest changes of answers that reach the next band.
  ///
  /// @param total the totals that can still be after the changes
  /// @param improvements the items to improve, in the scale's order
  record ToNextBand(Band next, Range total, List<Improvement> improvements) implements Plan {

    public ToNextBand {
      improvements = List.copyOf(improvements);
    }

    /// How many answers change.
    public int answers() {
      return improvements.stream().mapToInt(each -> each.step().cost().answers()).sum();
    }
  }

  /// No change of answers reaches the next band: the assessors' own scores would have to rise.
  ///
  /// @param total the totals that can still be when every answer is changed for the best
  record OutOfReach(Band next, Range total) implements Plan {

    @Override
    public List<Improvement> improvements() {
      return List.of();
    }
  }

  /// The plan is not to be told, as in a report that is published without one.
  record LeftOut() implements Plan {

    @Override
    public List<Improvement> improvements() {
      return List.of();
    }
  }

  /// An item and the step that improves it.
  record Improvement(ItemScore item, Step step) {

    /// The scores that the item can have after the step.
    Scores after() {
      return step.after(item);
    }
  }
}
