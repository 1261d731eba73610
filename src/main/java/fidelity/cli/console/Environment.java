package fidelity.cli.console;

import java.util.Map;
import java.util.Optional;

/// The terminal and the environment variables. `Main` and tests provide them; nothing else asks the
/// machine.
///
/// @param terminal whether standard output is a terminal
/// @param variables the environment's variables by their names
public record Environment(boolean terminal, Map<String, String> variables) {

  public Environment {
    variables = Map.copyOf(variables);
  }

  /// A variable's value; empty when it is not set, or set to nothing.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /// Whether output may be bold: on a terminal that shows it, unless NO_COLOR is set.
  public boolean bold() {
    return terminal
        && variable("NO_COLOR").isEmpty()
        && variable("TERM").filter("dumb"::equals).isEmpty();
  }
}
