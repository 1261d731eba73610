package fidelity.input;

import fidelity.rubric.Rubric;
import java.nio.file.Path;

/// A rubric for tests, read once for all of them.
public final class TestRubric {

  private static final Rubrics SHELF = new Rubrics();

  private TestRubric() {}

  /// The built-in rubric of that id, or the one in that file.
  public static Rubric named(String name) {
    return SHELF.rubric(name, Path.of("")).orElseThrow();
  }
}
