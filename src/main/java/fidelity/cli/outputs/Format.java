package fidelity.cli.outputs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of file to write.
public enum Format {
  XLSX,
  PDF,
  JSON,
  NONE;

  /// The format of a report file, by its name; none when it is no report's name.
  public static Optional<Format> of(Path file) {
    var name = file.getFileName().toString();
    return Stream.of(XLSX, PDF, JSON).filter(each -> name.endsWith(each.ending())).findFirst();
  }

  /// The file name's ending, with its point.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
