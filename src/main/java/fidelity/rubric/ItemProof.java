package fidelity.rubric;

import java.util.List;

/// What trying every combination of an item's answers has shown.
///
/// @param combinations how many there are; none for an item that only assessors can judge
/// @param flaws why the item is not sound; none when it is proved
public record ItemProof(Item item, int combinations, List<Flaw> flaws, List<Remark> remarks) {

  public ItemProof {
    flaws = List.copyOf(flaws);
    remarks = List.copyOf(remarks);
  }

  /// Something that its author should know and may well have meant.
  public sealed interface Remark {

    /// The item asks nothing: its level is always given by the assessors.
    record JudgedOnly() implements Remark {}

    /// Of two neighbouring options the better never scores higher.
    record SameScore(Question question, Option worse, Option better) implements Remark {}
  }
}
