package fidelity.cli;

import fidelity.input.RubricShelf;
import fidelity.rubric.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it.
final class Version implements IVersionProvider {

  /// The version alone: "1.0.0".
  static String number() {
    return Build.PROPERTIES.getProperty("version", "unknown");
  }

  /// The version, and the commit that it was built from.
  static String build() {
    return "fidelity %s (commit %s)"
        .formatted(number(), Build.PROPERTIES.getProperty("commit", "unknown"));
  }

  @Override
  public String[] getVersion() {
    return new String[] {build(), "Java " + Runtime.version(), "Rubrics: " + rubrics()};
  }

  private static String rubrics() {
    var shelf = new RubricShelf();
    return RubricShelf.builtIn().stream()
        .map(id -> NamedRubric.find(id, shelf).rubric().identity())
        .map(Version::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(Identity rubric) {
    return "%s version %s".formatted(rubric.id(), rubric.version());
  }

  /// What the build wrote, read when it is asked for.
  private static final class Build {

    private static final Properties PROPERTIES = load();

    private static Properties load() {
      try (var stream = Version.class.getResourceAsStream("/fidelity.properties")) {
        if (stream == null) {
          throw new IllegalStateException("The program lacks fidelity.properties");
        }
        var properties = new Properties();
        properties.load(stream);
        return properties;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
