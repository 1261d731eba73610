package fidelity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it.
final class Version implements IVersionProvider {

  private static final String NUMBER = load();

  /// The version alone: "1.0.0".
  static String number() {
    return NUMBER;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"fidelity " + NUMBER, "Java " + Runtime.version()};
  }

  private static String load() {
    try (var stream = Version.class.getResourceAsStream("/fidelity.properties")) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks fidelity.properties");
      }
      var properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
