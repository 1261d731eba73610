package fidelity.workbook;

/// Why cells stand out from the others. Their text says it too, so that no colour says it alone.
public enum Emphasis {
  /// the band that the total is in, or can be in
  REACHED,
  /// what may still come, faintly
  POSSIBLE,
  /// what a cell would repeat, pale
  REPEATED,
  /// a score so low that it is a development need
  NEED
}
