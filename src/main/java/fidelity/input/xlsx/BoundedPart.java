package fidelity.input.xlsx;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part of a workbook while it is unpacked: it ends with a refusal where it holds too much, as a
/// whole or between two tags, so that nobody keeps all of it in memory.
final class BoundedPart extends FilterInputStream {

  /// The longest tag or text, in bytes; a cell holds at most 32,767 characters.
  private static final int LONGEST = 1024 * 1024;

  private final long most;
  private long taken;
  private int sinceTag;

  /// @param most how many bytes it may have
  BoundedPart(InputStream part, long most) {
    super(part);
    this.most = most;
  }

  /// How many bytes were read.
  long taken() {
    return taken;
  }

  @Override
  public int read() throws IOException {
    var next = new byte[1];
    return read(next, 0, 1) < 0 ? -1 : next[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var count = super.read(buffer, offset, length);
    for (var at = offset; at < offset + count; at++) {
      sinceTag = buffer[at] == '<' ? 0 : sinceTag + 1;
      if (sinceTag > LONGEST) {
        throw new UnsoundFileException(Code.WORKBOOK_TOO_LARGE);
      }
    }
    taken += Math.max(count, 0);
    if (taken > most) {
      throw new UnsoundFileException(Code.WORKBOOK_TOO_LARGE);
    }
    return count;
  }
}
