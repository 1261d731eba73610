package fidelity.cli.options;

import fidelity.cli.console.Version;
import fidelity.cli.inputs.NamedRubric;
import fidelity.input.Rubrics;
import fidelity.rubric.Identity;
import java.util.stream.Collectors;
import picocli.CommandLine.IVersionProvider;

/// What `--version` tells: the versions of the program, of Java and of the built-in rubrics.
final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {Version.build(), "Java " + Runtime.version(), "Rubrics: " + rubrics()};
  }

  private static String rubrics() {
    var shelf = new Rubrics();
    return Rubrics.builtIn().stream()
        .map(id -> NamedRubric.find(id, shelf).identity())
        .map(Versions::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(Identity rubric) {
    return "%s version %s".formatted(rubric.id(), rubric.version());
  }
}
