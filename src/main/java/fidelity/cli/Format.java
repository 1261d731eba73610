package fidelity.cli;

import java.util.Locale;

/// A kind of file to write.
enum Format {
  XLSX,
  PDF,
  JSON,
  NONE;

  /// The file name's ending, with its point.
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
