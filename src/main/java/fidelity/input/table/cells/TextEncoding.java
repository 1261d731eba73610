package fidelity.input.table.cells;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a table's file writes letters. Nothing is guessed where it could be either of two.
enum TextEncoding {
  /// What is not UTF-8 in it costs its own row.
  UTF_8(StandardCharsets.UTF_8),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE),
  /// Bytes above 127 that are nowhere UTF-8 and everywhere letters of Windows-1252.
  WINDOWS_1252(Charset.forName("windows-1252"));

  private static final int SOME = 1 << 16;

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  /// The encoding of a file, which is looked through once; a pipe is taken for UTF-8.
  static TextEncoding of(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return UTF_8;
    }
    try (var stream = new BufferedInputStream(Files.newInputStream(path), SOME)) {
      stream.mark(2);
      var first = stream.read() << 8 | stream.read();
      if (first == 0xfffe || first == 0xfeff) {
        return first == 0xfeff ? UTF_16BE : UTF_16LE;
      }
      stream.reset();
      return ofBytes(stream);
    }
  }

  private static TextEncoding ofBytes(InputStream stream) throws IOException {
    var bytes = new ByteCensus();
    var some = new byte[SOME];
    for (var count = stream.read(some); count >= 0; count = stream.read(some)) {
      bytes.add(some, count);
    }
    return bytes.onlyWindows1252() ? WINDOWS_1252 : UTF_8;
  }

  /// The file's text in UTF-8.
  InputStream asUtf8(InputStream stream) {
    return this == UTF_8
        ? new BufferedInputStream(stream)
        : new BufferedInputStream(new Transcoded(stream, charset));
  }
}
