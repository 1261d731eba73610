package fidelity.cohort;

import fidelity.problem.Diagnostic;
import java.util.List;

/// What a run found wrong, so that it is in no cohort. It may belong to any rubric's reviews.
///
/// @param files how many files could not be scored
/// @param problems how many problems there are in all
/// @param lines the problems that are listed, which may be the first of many
public record LeftOut(int files, int problems, List<Diagnostic> lines) {

  /// Nothing was wrong.
  public static final LeftOut NOTHING = new LeftOut(0, 0, List.of());

  /// The same in figures alone, without what would name a file.
  public LeftOut counts() {
    return new LeftOut(files, problems, List.of());
  }

  public LeftOut {
    lines = List.copyOf(lines);
  }
}
