package fidelity.problem;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

/// Input that cannot be used, with every problem found in it, in the order of file and place.
public final class InputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> problems;
  private final boolean readable;

  /// Input that holds problems. It was read unless lines of it are no YAML.
  public InputException(List<Diagnostic> problems) {
    this(problems, problems.stream().noneMatch(each -> each.subject().equals(Subject.YAML)));
  }

  /// Input that could not even be read.
  public InputException(Place place, Subject subject, Code code, Detail... details) {
    this(List.of(Diagnostic.of(place, subject, code, details)), false);
  }

  private InputException(List<Diagnostic> problems, boolean readable) {
    super(problems.isEmpty() ? "no problem" : told(problems.getFirst()));
    this.problems = problems.stream().sorted(Diagnostic.IN_ORDER).distinct().toList();
    this.readable = readable;
  }

  private static String told(Diagnostic first) {
    return "%s: %s".formatted(first.place(), first.code().id());
  }

  /// Every problem, in the order of file and place; at least one.
  public List<Diagnostic> problems() {
    return problems;
  }

  /// Why the file as a whole cannot be read; empty when problems are in what it says.
  public Optional<Message> unusable() {
    return Optional.of(problems.getFirst())
        .filter(first -> !readable && first.subject().equals(Subject.FILE))
        .map(Diagnostic::message);
  }

  /// Whether the input could at least be read, so that the problems are in what it says.
  public boolean readable() {
    return readable;
  }
}
