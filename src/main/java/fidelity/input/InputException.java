package fidelity.input;

import java.io.Serial;
import java.util.List;

/// Input that cannot be used, with every problem found in it, in the order of file and place.
public final class InputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public InputException(List<Problem> problems) {
    super(problems.isEmpty() ? "no problem" : problems.getFirst().toString());
    this.problems = problems.stream().sorted(Problem.IN_ORDER).distinct().toList();
  }

  InputException(Place place, String subject, String message) {
    this(List.of(new Problem(place, subject, message)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
