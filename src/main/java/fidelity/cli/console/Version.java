package fidelity.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The program's version, as the build wrote it.
public final class Version {

  private Version() {}

  /// The version alone: "1.0.0".
  public static String number() {
    return Build.PROPERTIES.getProperty("version", "unknown");
  }

  /// The version, and the commit that it was built from.
  public static String build() {
    return "fidelity %s (commit %s)"
        .formatted(number(), Build.PROPERTIES.getProperty("commit", "unknown"));
  }

  /// The address of the published documentation, without a slash at its end.
  public static String site() {
    return Build.PROPERTIES.getProperty("site", "");
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
