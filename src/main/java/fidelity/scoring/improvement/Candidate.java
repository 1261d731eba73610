package fidelity.scoring.improvement;

import java.util.Comparator;

/// An answer to one question that could be given instead.
///
/// @param question the place of its question among the item's
/// @param order its place among the question's candidates
/// @param cost of this change alone
record Candidate(int question, int order, AnswerChange change, Cost cost)
    implements Comparable<Candidate> {

  private static final Comparator<Candidate> IN_ORDER =
      Comparator.comparingInt(Candidate::question).thenComparingInt(Candidate::order);

  @Override
  public int compareTo(Candidate other) {
    return IN_ORDER.compare(this, other);
  }
}
