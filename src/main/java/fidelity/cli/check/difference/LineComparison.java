package fidelity.cli.check.difference;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Holds a text file against what is written to it, without keeping either.
public final class LineComparison extends OutputStream {

  private static final int END_OF_FILE = -1;

  /// How many bytes of a line are kept at most; a message shows far fewer.
  private static final int MOST_KEPT = 4096;

  private final InputStream file;
  private final Line same = new Line();
  private final Line is = new Line();
  private final Line right = new Line();
  private int number = 1;
  private boolean differs;

  private LineComparison(InputStream file) {
    this.file = file;
  }

  /// A file's first line that is not as it should be.
  ///
  /// @param number its number, from 1
  public record WrongLine(int number, Difference difference) {}

  /// Begins to compare a file.
  public static LineComparison with(Path file) throws IOException {
    return new LineComparison(new BufferedInputStream(Files.newInputStream(file)));
  }

  @Override
  public void write(int written) throws IOException {
    var expected = written & 0xFF;
    if (differs) {
      right.add(expected);
      return;
    }
    var read = file.read();
    if (read != expected) {
      differ(read);
      right.add(expected);
    } else if (read == '\n') {
      number++;
      same.begin();
    } else {
      same.add(read);
    }
  }

  /// Keeps the line of the file from its first difference on.
  private void differ(int first) throws IOException {
    differs = true;
    for (var read = first; read != END_OF_FILE && read != '\n'; read = file.read()) {
      is.add(read);
    }
    is.end();
  }

  /// The first difference, when all is written; none where the file is right.
  public Optional<WrongLine> found() throws IOException {
    if (!differs) {
      var read = file.read();
      if (read == END_OF_FILE) {
        return Optional.empty();
      }
      differ(read);
    }
    var difference = new Difference("line " + number, same.text() + is.text(), rightLine());
    return Optional.of(new WrongLine(number, difference));
  }

  private String rightLine() {
    return same.text() + right.text();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /// A line up to its end, or to the most that is kept of it.
  private static final class Line {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean ended;

    void begin() {
      bytes.reset();
      ended = false;
    }

    void add(int each) {
      ended |= each == '\n' || bytes.size() == MOST_KEPT;
      if (!ended) {
        bytes.write(each);
      }
    }

    void end() {
      ended = true;
    }

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
