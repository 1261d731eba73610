package fidelity.workbook.excel;

import java.io.IOException;
import java.io.OutputStream;

/// What stands in a part of the file that POI has no objects for, or too many.
interface OwnXml {

  /// Writes the part, and leaves the stream open.
  ///
  /// @param part as POI wrote it
  void write(String part, OutputStream out) throws IOException;

  /// A part with something else in a place that it has once.
  static String put(String part, String place, String other) {
    var at = part.indexOf(place);
    if (at < 0) {
      throw new IllegalStateException("No place '%s' in '%s'".formatted(place, part));
    }
    return part.substring(0, at) + other + part.substring(at + place.length());
  }
}
