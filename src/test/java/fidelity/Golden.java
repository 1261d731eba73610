package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares whole outputs with files; `-Dgolden.update=true` rewrites the files instead.
public final class Golden {

  private Golden() {}

  /// Fails when the file is missing or says something else.
  public static void assertMatches(Path expected, String actual) {
    try {
      if (updating()) {
        Files.createDirectories(expected.toAbsolutePath().getParent());
        Files.writeString(expected, actual);
      }
      assertThat(expected).as("make golden writes it").exists();
      assertThat(actual).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the run rewrites what it would compare.
  public static boolean updating() {
    return Boolean.getBoolean("golden.update");
  }
}
