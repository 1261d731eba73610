package fidelity.rubric.grid;

/// Neighbouring cells of an axis, both ends included.
public record Run(int from, int to) {

  public Run {
    if (from > to) {
      throw new IllegalArgumentException("A run from %d to %d".formatted(from, to));
    }
  }

  /// One cell alone.
  public static Run of(int cell) {
    return new Run(cell, cell);
  }

  /// How many cells it has.
  public int cells() {
    return to - from + 1;
  }

  /// Whether it is that cell and no other.
  public boolean isOnly(int cell) {
    return from == cell && to == cell;
  }
}
