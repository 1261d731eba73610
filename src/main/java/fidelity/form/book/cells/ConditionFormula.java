package fidelity.form.book.cells;

import fidelity.rubric.AnswerPositions;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Operand;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes conditions as formulas over the positions of answers, none long or deep: what would be
/// goes into cells of its own. Excel takes 8,192 characters, 64 levels and 255 arguments.
///
/// @param cells where the positions of answers stand
/// @param positions the answers as they are now
/// @param spare further cells
public record ConditionFormula(PositionCells cells, AnswerPositions positions, SpareCells spare) {

  static final int LONGEST = 1_500;
  private static final int DEEPEST = 8;
  private static final int MOST_ARGUMENTS = 60;

  /// A formula that is true or not.
  ///
  /// @param depth how many calls it has within one another
  private record Part(String text, int depth) {}

  /// The condition as a formula, at most so long and so deep.
  public String of(Condition condition) {
    return part(condition.negationNormalForm()).text();
  }

  private Part part(Condition condition) {
    return switch (condition) {
      case Always() -> new Part("TRUE", 0);
      case Not(var never) -> new Part("NOT(%s)".formatted(part(never).text()), 1);
      case And(var parts) -> called("AND", parts, And::new);
      case Or(var parts) -> called("OR", parts, Or::new);
      case Compare(var operand, var relation, var constant) ->
          new Part(position(operand) + sign(relation) + constant.toPlainString(), 1);
    };
  }

  /// A call of a function over the parts, some of them together in a cell of their own where they
  /// are many.
  private Part called(
      String name, List<Condition> conditions, Function<List<Condition>, Condition> joined) {
    var calls = new ArrayList<Part>();
    var parts = new ArrayList<Part>();
    var from = 0;
    for (var at = 0; at < conditions.size(); at++) {
      var part = part(conditions.get(at));
      if (isFull(parts, part)) {
        calls.add(aside(call(name, parts), joined.apply(conditions.subList(from, at))));
        parts.clear();
        from = at;
      }
      parts.add(part);
    }
    if (calls.isEmpty()) {
      var call = call(name, parts);
      return call.depth() < DEEPEST ? call : aside(call, joined.apply(conditions));
    }
    calls.add(aside(call(name, parts), joined.apply(conditions.subList(from, conditions.size()))));
    return call(name, calls);
  }

  private static boolean isFull(List<Part> parts, Part next) {
    var length = parts.stream().mapToInt(part -> part.text().length() + 1).sum();
    return !parts.isEmpty()
        && (parts.size() == MOST_ARGUMENTS || length + next.text().length() > LONGEST);
  }

  private static Part call(String name, List<Part> parts) {
    return new Part(
        parts.stream().map(Part::text).collect(Collectors.joining(",", name + "(", ")")),
        1 + parts.stream().mapToInt(Part::depth).max().orElse(0));
  }

  private Part aside(Part call, Condition condition) {
    return new Part(spare.put(call.text(), condition.holds(positions)), 1);
  }

  private String position(Operand operand) {
    return switch (operand) {
      case Asked(var question) -> cells.of(question);
      case Counted counted -> cells.sum(counted.components());
    };
  }

  private static String sign(Relation relation) {
    return switch (relation) {
      case NOT_EQUAL -> "<>";
      case EQUAL, BELOW, AT_MOST, ABOVE, AT_LEAST -> relation.sign();
    };
  }
}
