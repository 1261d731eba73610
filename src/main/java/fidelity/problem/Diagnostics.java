package fidelity.problem;

import java.util.List;
import java.util.stream.Stream;

/// All problems, warnings and notes of a command.
public record Diagnostics(List<Diagnostic> all) {

  public Diagnostics {
    all = List.copyOf(all);
  }

  /// All parts, one after the other.
  public static Diagnostics of(Stream<List<Diagnostic>> parts) {
    return new Diagnostics(parts.flatMap(List::stream).toList());
  }

  /// How many have that severity.
  public int count(Severity severity) {
    return (int) all.stream().filter(each -> each.severity() == severity).count();
  }

  /// Whether they make a check fail.
  ///
  /// @param strict whether warnings do as well
  public boolean fail(boolean strict) {
    return count(Severity.PROBLEM) > 0 || (strict && count(Severity.WARNING) > 0);
  }
}
