package fidelity.rubric.proof;

import fidelity.rubric.Item;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Option;
import java.util.List;

/// What trying every combination of an item's answers has shown.
///
/// @param combinations how many there are; none for an item that only assessors can judge
/// @param defects why the item is not sound; none when it is proved
public record ItemProof(
    Item item, int combinations, List<Defect> defects, List<Observation> observations) {

  public ItemProof {
    defects = List.copyOf(defects);
    observations = List.copyOf(observations);
  }

  /// Something that its author should know and may well have meant.
  public sealed interface Observation {

    /// The item asks nothing: its level is always given by the assessors.
    record JudgedOnly() implements Observation {}

    /// Of two neighbouring options the better never scores higher.
    record SameScore(Question question, Option worse, Option better) implements Observation {}

    /// A count adds up faults and questions that are better answered yes.
    record MixedCount(Counted counted) implements Observation {}
  }
}
