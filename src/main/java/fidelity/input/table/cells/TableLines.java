package fidelity.input.table.cells;

import fidelity.input.yaml.SourceFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The lines of a table, read as they are asked for. Lines end with a line feed, a carriage return
/// or both.
public final class TableLines implements Closeable {

  /// The longest line that is read, in bytes.
  public static final int LONGEST = 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final InputStream stream;
  private final TextEncoding encoding;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private int taken;
  private boolean returned;
  private Optional<InputException> failure = Optional.empty();

  private TableLines(String name, InputStream stream, TextEncoding encoding) {
    this.name = name;
    this.encoding = encoding;
    this.stream = stream;
  }

  /// A line without its end.
  ///
  /// @param text none when it is not UTF-8
  record Line(Optional<String> text) {}

  /// Opens a file.
  ///
  /// @throws InputException when it is not there or not to be read
  static TableLines open(Path path) {
    var name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw refused(name, 1, Code.FOLDER, Detail.name("CSV"));
      }
      var encoding = TextEncoding.of(path);
      return new TableLines(name, encoding.asUtf8(Files.newInputStream(path)), encoding);
    } catch (FileSystemException e) {
      throw refused(name, 1, SourceFile.why(path, e));
    } catch (IOException e) {
      throw refused(name, 1, Code.BROKEN_OFF);
    }
  }

  /// How the file writes letters.
  TextEncoding encoding() {
    return encoding;
  }

  /// How many lines have been taken so far.
  int taken() {
    return taken;
  }

  /// A line ahead, without taking it: 0 is the next one; empty past the last line.
  ///
  /// @throws InputException when it cannot be read
  Optional<Line> peek(int distance) {
    while (ahead.size() <= distance) {
      var line = readUnlessFailed();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      ahead.addLast(line.get());
    }
    return ahead.stream().skip(distance).findFirst();
  }

  /// Takes that many lines, which must have been looked at before.
  void take(int lines) {
    for (var count = 0; count < lines; count++) {
      ahead.removeFirst();
      taken++;
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// After a failure every reading fails: what follows is not the beginning of a line.
  private Optional<Line> readUnlessFailed() {
    try {
      failure.ifPresent(
          each -> {
            throw each;
          });
      return read();
    } catch (InputException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  private Optional<Line> read() {
    var number = taken + ahead.size() + 1;
    try {
      var bytes = new ByteArrayOutputStream();
      var next = behindReturn(stream.read());
      if (next < 0) {
        return Optional.empty();
      }
      for (; next >= 0 && next != '\n' && next != '\r'; next = stream.read()) {
        bytes.write(next);
        if (bytes.size() > LONGEST) {
          throw refused(name, number, Code.ROW_TOO_LONG, Detail.amount(LONGEST));
        }
      }
      returned = next == '\r';
      return Optional.of(line(bytes.toByteArray(), number == 1));
    } catch (IOException e) {
      throw refused(name, number, Code.BROKEN_OFF);
    }
  }

  /// The first byte of a line: a line feed right behind a carriage return ends the line before.
  private int behindReturn(int next) throws IOException {
    return returned && next == '\n' ? stream.read() : next;
  }

  private static Line line(byte[] bytes, boolean first) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(
          Optional.of(first && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      return new Line(Optional.empty());
    }
  }

  private static InputException refused(String name, int line, Code code, Detail... details) {
    return new InputException(new Place(name, line, 1), Subject.TABLE, code, details);
  }
}
