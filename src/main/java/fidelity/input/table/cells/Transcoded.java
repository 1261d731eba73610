package fidelity.input.table.cells;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A text in another encoding, read as UTF-8.
final class Transcoded extends InputStream {

  private final Reader reader;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
  private final CharBuffer letters = CharBuffer.allocate(8192).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(8192 * 3).flip();
  private boolean ended;

  Transcoded(InputStream stream, Charset charset) {
    this.reader = new InputStreamReader(stream, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0 || !fill()) {
      return length == 0 ? 0 : -1;
    }
    var count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  /// Whether there are more bytes.
  private boolean fill() throws IOException {
    while (!bytes.hasRemaining() && !ended) {
      letters.compact();
      ended = reader.read(letters) < 0;
      letters.flip();
      bytes.clear();
      encoder.encode(letters, bytes, ended);
      bytes.flip();
    }
    return bytes.hasRemaining();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
