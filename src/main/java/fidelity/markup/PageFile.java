package fidelity.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;

/// The files that pages are put together from.
public final class PageFile {

  private PageFile() {}

  /// The text of a file beside a class, or of one by its path from the root.
  public static String read(Class<?> beside, String file) {
    try (var stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of files one after the other, without the blanks around them.
  public static Stream<String> lines(Class<?> beside, Collection<String> files) {
    return files.stream()
        .flatMap(file -> read(beside, file).lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty());
  }
}
