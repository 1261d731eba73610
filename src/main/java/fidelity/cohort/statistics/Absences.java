package fidelity.cohort.statistics;

/// How many of the reviews that count a figure is not of, and why.
///
/// @param open in which it is not settled
/// @param notApplicable in which it does not apply
/// @param hidden in which it is settled, but which are of too few sites to be shown
public record Absences(int open, int notApplicable, int hidden) {

  /// Whether the figure is of all reviews that count.
  public boolean none() {
    return open + notApplicable + hidden == 0;
  }
}
