package fidelity.cli.check;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Diagnostics;
import fidelity.problem.Severity;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// Which codes a check passes over, and which count as problems whatever they are otherwise.
public record Policy(Set<Code> ignored, Set<Code> problems) {

  public Policy {
    ignored = Set.copyOf(ignored);
    problems = Set.copyOf(problems);
  }

  /// What the user says of some codes.
  ///
  /// @throws CommandException when a code is to be ignored and to count at once
  public static Policy of(Collection<Code> ignored, Collection<Code> problems) {
    ignored.stream()
        .filter(problems::contains)
        .findFirst()
        .ifPresent(
            code -> {
              throw new CommandException(Code.CODE_IGNORED_AND_ERROR, Detail.name(code.id()));
            });
    return new Policy(set(ignored), set(problems));
  }

  private static Set<Code> set(Collection<Code> codes) {
    var set = EnumSet.noneOf(Code.class);
    set.addAll(codes);
    return set;
  }

  /// The diagnostics that are not ignored, each with the severity that the user chose.
  public Diagnostics apply(Diagnostics found) {
    return new Diagnostics(
        found.all().stream()
            .filter(each -> !ignored.contains(each.code()))
            .map(this::weighed)
            .toList());
  }

  private Diagnostic weighed(Diagnostic each) {
    return problems.contains(each.code()) ? each.as(Severity.PROBLEM) : each;
  }

  /// How many of the diagnostics are ignored.
  public int ignored(Diagnostics found) {
    return (int) found.all().stream().filter(each -> ignored.contains(each.code())).count();
  }
}
