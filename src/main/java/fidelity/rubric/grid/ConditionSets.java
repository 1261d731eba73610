package fidelity.rubric.grid;

import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.function.BinaryOperator;

/// Finds for which combinations of a grid a condition holds.
///
/// A condition is held against all of them at once, as a set of numbers: five million combinations
/// take well under a second, where one by one they would take minutes.
///
/// @param size how many combinations there are
record ConditionSets(List<Axis> axes, int size) {

  ConditionSets {
    axes = List.copyOf(axes);
  }

  /// The numbers of the combinations for which it holds.
  BitSet where(Condition condition) {
    return switch (condition) {
      case Always() -> all();
      case And(var parts) -> combined(parts, ConditionSets::both);
      case Or(var parts) -> combined(parts, ConditionSets::either);
      case Not(var inner) -> without(where(inner));
      case Compare compare -> where(compare);
    };
  }

  private BitSet where(Compare compare) {
    return switch (compare.operand()) {
      case Asked(var question) -> whereAnswered(question, compare);
      case Counted counted -> whereCounted(counted.components(), compare);
    };
  }

  private BitSet whereAnswered(Question question, Compare compare) {
    var axis = axes.stream().filter(each -> each.asks(question)).findFirst().orElseThrow();
    return axis.where(cell -> compare.holdsAt(axis.facet().position(question, cell)), size);
  }

  /// A count takes all of a tally or nothing of it.
  private BitSet whereCounted(List<YesNo> components, Compare compare) {
    var counted = axes.stream().filter(axis -> isCounted(axis, components)).toList();
    return counted.size() == 1
        ? counted.getFirst().where(yes -> compare.holdsAt(BigDecimal.valueOf(yes)), size)
        : whereAllCounted(components, compare);
  }

  private static boolean isCounted(Axis axis, List<YesNo> components) {
    return components.stream().anyMatch(axis::asks);
  }

  private BitSet whereAllCounted(List<YesNo> components, Compare compare) {
    var enough = new boolean[components.size() + 1];
    for (var yes = 0; yes < enough.length; yes++) {
      enough[yes] = compare.holdsAt(BigDecimal.valueOf(yes));
    }
    var counts = counts(components);
    var holds = new BitSet(size);
    for (var each = 0; each < size; each++) {
      if (enough[counts[each]]) {
        holds.set(each);
      }
    }
    return holds;
  }

  /// The cells of some axes added up, for every combination: what a combination has one cell
  /// further down, and one more.
  private short[] counts(List<YesNo> components) {
    var counts = new short[size];
    for (var axis : axes) {
      var more = isCounted(axis, components) ? 1 : 0;
      for (var each = axis.stride(); each < axis.stride() * axis.cells(); each++) {
        counts[each] = (short) (counts[each - axis.stride()] + more);
      }
    }
    return counts;
  }

  private BitSet combined(List<Condition> parts, BinaryOperator<BitSet> joined) {
    return parts.stream().map(this::where).reduce(joined).orElseGet(this::all);
  }

  private static BitSet both(BitSet first, BitSet second) {
    first.and(second);
    return first;
  }

  private static BitSet either(BitSet first, BitSet second) {
    first.or(second);
    return first;
  }

  private BitSet without(BitSet holds) {
    holds.flip(0, size);
    return holds;
  }

  private BitSet all() {
    return without(new BitSet(size));
  }
}
