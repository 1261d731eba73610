package fidelity.input;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

/// Input that cannot be used, with every problem found in it, in the order of file and place.
public final class InputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;
  private final boolean readable;

  /// Input that was read and holds problems.
  public InputException(List<Problem> problems) {
    this(problems, true);
  }

  /// Input that could not even be read.
  InputException(Place place, String subject, String message) {
    this(List.of(new Problem(place, subject, message)), false);
  }

  private InputException(List<Problem> problems, boolean readable) {
    super(problems.isEmpty() ? "no problem" : problems.getFirst().toString());
    this.problems = problems.stream().sorted(Problem.IN_ORDER).distinct().toList();
    this.readable = readable;
  }

  public List<Problem> problems() {
    return problems;
  }

  /// Why a file is not what it should be, where nothing more can be said of it.
  Optional<String> unusable() {
    return Optional.of(problems.getFirst())
        .filter(first -> !readable && first.subject().equals("file"))
        .map(Problem::message);
  }

  /// Whether the input could at least be read, so that the problems are in what it says.
  public boolean readable() {
    return readable;
  }
}
