package fidelity.cli.check.inputs;

import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The rubrics that a check has come across, and those that are built in.
public final class KnownRubrics {

  private final Rubrics shelf;
  private final Map<String, Rubric> known = new LinkedHashMap<>();

  KnownRubrics(Rubrics shelf) {
    this.shelf = shelf;
  }

  void add(Rubric rubric) {
    known.put(rubric.identity().origin().sha256(), rubric);
  }

  /// The rubric that a report was made by, if it is still the same.
  ///
  /// @param sha256 the SHA-256 of the rubric's file
  public Optional<Rubric> of(String sha256) {
    return Optional.ofNullable(known.get(sha256)).or(() -> builtIn(sha256));
  }

  private Optional<Rubric> builtIn(String sha256) {
    return Rubrics.builtIn().stream()
        .flatMap(id -> shelf.rubric(id, Path.of("")).stream())
        .filter(rubric -> rubric.identity().origin().sha256().equals(sha256))
        .findFirst();
  }

  /// The problem of a report whose rubric is not there as it was.
  public Code unknown(String id) {
    return knows(id) ? Code.RUBRIC_CHANGED : Code.REPORT_RUBRIC_MISSING;
  }

  /// Whether there is a rubric of that id.
  public boolean knows(String id) {
    return Rubrics.builtIn().contains(id)
        || known.values().stream().anyMatch(rubric -> rubric.identity().id().equals(id));
  }
}
