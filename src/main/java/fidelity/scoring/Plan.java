package fidelity.scoring;

import fidelity.rubric.Band;
import java.math.BigDecimal;
import java.util.List;

/// What would bring a service to its next band. It starts from the lowest total.
public sealed interface Plan {

  /// The items to lift, in the scale's order; none where no change of answers makes a way.
  List<Lift> lifts();

  /// No band is higher.
  record AtTheTop(Band band) implements Plan {

    @Override
    public List<Lift> lifts() {
      return List.of();
    }
  }

  /// The cheapest changes of answers that reach the next band.
  ///
  /// @param total the lowest total after the changes
  /// @param lifts the items to lift, in the scale's order
  record Way(Band next, BigDecimal total, List<Lift> lifts) implements Plan {

    public Way {
      lifts = List.copyOf(lifts);
    }

    /// How many answers change.
    public int answers() {
      return lifts.stream().mapToInt(lift -> lift.step().cost().answers()).sum();
    }
  }

  /// No change of answers reaches the next band: the assessors' own scores would have to rise.
  ///
  /// @param total the highest total that is sure when every answer is changed for the best
  record OutOfReach(Band next, BigDecimal total) implements Plan {

    @Override
    public List<Lift> lifts() {
      return List.of();
    }
  }

  /// An item and the step that lifts it.
  record Lift(ItemScore item, Step step) {}
}
