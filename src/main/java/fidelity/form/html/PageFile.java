package fidelity.form.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;

/// The files that the page is put together from.
final class PageFile {

  private PageFile() {}

  /// The text of a file beside this class, or of one by its path from the root.
  static String read(String file) {
    try (var stream = FormPage.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of files one after the other, without the blanks around them.
  static Stream<String> lines(Collection<String> files) {
    return files.stream()
        .flatMap(file -> read(file).lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty());
  }
}
