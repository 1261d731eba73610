package fidelity.input.yaml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/// Gives a text in pieces that leave the scanner room for one more character.
///
/// SnakeYAML Engine 3.0 fills its buffer of 1,025 characters and then, where the last is the first
/// half of a surrogate pair such as an emoji's, reads the second half past the end.
final class ShortReader extends FilterReader {

  private static final int MOST = 1024;

  ShortReader(String text) {
    super(new StringReader(text));
  }

  @Override
  public int read(char[] characters, int offset, int length) throws IOException {
    return super.read(characters, offset, Math.min(length, MOST));
  }
}
