package fidelity.cohort.change;

/// From which visit of a site to which one.
public sealed interface Span {

  /// From the first visit to the last one, whatever came between.
  record FirstToLast() implements Span {}

  /// From a visit to the next one.
  ///
  /// @param earlier the number of the earlier one among the site's visits, from 1
  record ToNext(int earlier) implements Span {}
}
