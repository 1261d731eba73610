package fidelity.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// When a level holds: a tree that is evaluated, explained in words and proved by enumeration.
public sealed interface Condition {

  /// No condition: the lowest level, and every level of an item that only assessors can judge.
  record Always() implements Condition {}

  /// Every part holds.
  record And(List<Condition> parts) implements Condition {

    public And {
      parts = List.copyOf(parts);
    }
  }

  /// At least one part holds.
  record Or(List<Condition> parts) implements Condition {

    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// The inner condition does not hold.
  record Not(Condition inner) implements Condition {}

  /// One answer, or how many are yes, against a position on its own scale.
  record Compare(Operand operand, Relation relation, BigDecimal constant) implements Condition {

    /// Whether the comparison holds at that position.
    public boolean holdsAt(BigDecimal position) {
      return relation.holds(position.compareTo(constant));
    }

    /// The comparison that holds exactly where this one does not.
    public Compare negated() {
      return new Compare(operand, relation.negated(), constant);
    }
  }

  /// Whether the condition holds for a full set of answers.
  default boolean holds(AnswerPositions answers) {
    return switch (this) {
      case Always() -> true;
      case And(var parts) -> allHold(parts, answers);
      case Or(var parts) -> anyHolds(parts, answers);
      case Not(var inner) -> !inner.holds(answers);
      case Compare compare -> compare.holdsAt(compare.operand().position(answers));
    };
  }

  /// A plain loop for speed; see explanation/start-up.md.
  private static boolean allHold(List<Condition> parts, AnswerPositions answers) {
    for (var part : parts) {
      if (!part.holds(answers)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyHolds(List<Condition> parts, AnswerPositions answers) {
    for (var part : parts) {
      if (part.holds(answers)) {
        return true;
      }
    }
    return false;
  }

  /// The negation normal form: the same condition with every "not" carried into its comparisons.
  default Condition negationNormalForm() {
    return switch (this) {
      case Always always -> always;
      case Compare compare -> compare;
      case And(var parts) -> new And(parts.stream().map(Condition::negationNormalForm).toList());
      case Or(var parts) -> new Or(parts.stream().map(Condition::negationNormalForm).toList());
      case Not(var inner) -> inner.opposite();
    };
  }

  /// The condition that holds exactly where this one does not, without a "not".
  private Condition opposite() {
    return switch (this) {
      case Always always -> new Not(always);
      case Compare compare -> compare.negated();
      case And(var parts) -> new Or(parts.stream().map(Condition::opposite).toList());
      case Or(var parts) -> new And(parts.stream().map(Condition::opposite).toList());
      case Not(var inner) -> inner.negationNormalForm();
    };
  }

  /// Every comparison in the condition, in reading order.
  default Stream<Compare> comparisons() {
    var found = new ArrayList<Compare>();
    collect(found);
    return found.stream();
  }

  private void collect(List<Compare> found) {
    switch (this) {
      case Always() -> {}
      case And(var parts) -> parts.forEach(part -> part.collect(found));
      case Or(var parts) -> parts.forEach(part -> part.collect(found));
      case Not(var inner) -> inner.collect(found);
      case Compare compare -> found.add(compare);
    }
  }
}
