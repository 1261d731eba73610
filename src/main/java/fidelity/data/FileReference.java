package fidelity.data;

import java.io.File;
import java.nio.charset.StandardCharsets;

/// Paths of files as URI references, which every reader takes for the same file.
final class FileReference {

  /// What stands in a path as it is: RFC 3986 calls it unreserved, and the separator.
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private FileReference() {}

  /// A relative path as a relative reference, an absolute one as a `file` URI. All other bytes of
  /// its UTF-8 are escaped, a colon too: what stands before one would be read as a scheme.
  static String of(String file) {
    return of(file, File.separatorChar);
  }

  /// The reference on a system that separates folders by that letter.
  static String of(String file, char separator) {
    var path = file.replace(separator, '/');
    if (separator == '\\' && path.matches("\\p{Alpha}:/.*")) {
      return "file:///" + path.charAt(0) + ":" + escaped(path.substring(2));
    }
    return path.startsWith("/") ? "file://" + escaped(path) : escaped(path);
  }

  private static String escaped(String path) {
    var escaped = new StringBuilder();
    for (var each : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(each) >= 0) {
        escaped.append((char) each);
      } else {
        escaped.append("%%%02X".formatted(each));
      }
    }
    return escaped.toString();
  }
}
