package fidelity.cli.console;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The terminal and the environment variables. `Main` and tests provide them; nothing else asks the
/// machine.
///
/// @param terminal whether standard output is a terminal
/// @param encoding the terminal's own encoding
/// @param variables the environment's variables by their names
public record Environment(boolean terminal, String encoding, Map<String, String> variables) {

  private static final int USUAL_COLUMNS = 80;
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

  public Environment {
    variables = Map.copyOf(variables);
  }

  /// A variable's value; empty when it is not set, or set to nothing.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /// Whether output may be bold and coloured: on a terminal that shows it, unless NO_COLOR is set.
  public boolean colour() {
    return terminal
        && variable("NO_COLOR").isEmpty()
        && variable("TERM").filter("dumb"::equals).isEmpty();
  }

  /// How many columns the terminal has; the launcher says it where the shell does not. Empty in a
  /// file or a pipe.
  public OptionalInt columns() {
    return terminal
        ? OptionalInt.of(
            variable("COLUMNS")
                .filter(COUNT.asMatchPredicate())
                .map(Integer::valueOf)
                .orElse(USUAL_COLUMNS))
        : OptionalInt.empty();
  }

  /// Whether only ASCII can be drawn: on a terminal that does not read UTF-8.
  public boolean ascii() {
    return terminal
        && variable("FIDELITY_GLYPHS")
            .map("ascii"::equals)
            .orElse(!encoding.equalsIgnoreCase("UTF-8"));
  }
}
