package fidelity.input.table.cells;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a table's file writes letters. Nothing is guessed where it could be either of two.
enum TextEncoding {
  /// What is not UTF-8 in it costs its own row.
  UTF_8(StandardCharsets.UTF_8, "(?!)"),
  UTF_16LE(StandardCharsets.UTF_16LE, "fffe(?!0000).*|(?!00)..00(?!00)..00"),
  UTF_16BE(StandardCharsets.UTF_16BE, "feff.*|00(?!00)..00(?!00).."),
  UTF_32LE(Charset.forName("UTF-32LE"), "fffe0000|(?!00)..000000"),
  UTF_32BE(Charset.forName("UTF-32BE"), "0000feff|000000(?!00).."),
  /// Bytes above 127 that are nowhere UTF-8 and everywhere letters of Windows-1252.
  WINDOWS_1252(Charset.forName("windows-1252"), "(?!)");

  private static final int SOME = 1 << 16;

  private final Charset charset;
  private final Pattern begins;

  /// @param begins how the first four bytes of its files read in hexadecimal
  TextEncoding(Charset charset, String begins) {
    this.charset = charset;
    this.begins = Pattern.compile(begins);
  }

  /// The encoding of a file, which is looked through once; a pipe is taken for UTF-8.
  static TextEncoding of(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return UTF_8;
    }
    try (var stream = new BufferedInputStream(Files.newInputStream(path), SOME)) {
      stream.mark(4);
      var wide = wide(stream.readNBytes(4));
      if (wide.isPresent()) {
        return wide.get();
      }
      stream.reset();
      return ofBytes(stream);
    }
  }

  /// What the first four bytes say of letters of two or four bytes: by a byte-order mark, or
  /// without one by zeros, which a text of letters of one byte never has.
  private static Optional<TextEncoding> wide(byte[] first) {
    var hex = HexFormat.of().formatHex(first);
    return Arrays.stream(values()).filter(each -> each.begins.matcher(hex).matches()).findFirst();
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
