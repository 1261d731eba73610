package fidelity.input;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The lines of a table, read as they are asked for. Lines end at line feeds alone.
final class TableLines implements Closeable {

  /// The longest line that is read.
  static final int LONGEST = 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final BufferedReader reader;
  private final Deque<String> ahead = new ArrayDeque<>();
  private int taken;

  private TableLines(String name, BufferedReader reader) {
    this.name = name;
    this.reader = reader;
  }

  /// Opens a file.
  ///
  /// @throws InputException when it is not there or not to be read
  static TableLines open(Path path) {
    var name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw refused(name, 1, "this is a folder; name a CSV file");
      }
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return new TableLines(
          name, new BufferedReader(new InputStreamReader(Files.newInputStream(path), decoder)));
    } catch (NoSuchFileException e) {
      throw refused(name, 1, "there is no such file");
    } catch (IOException e) {
      throw refused(name, 1, "it cannot be read; check its permissions");
    }
  }

  /// How many lines were taken.
  int taken() {
    return taken;
  }

  /// The line so many further on, 0 for the next one, without taking it; none behind the last.
  ///
  /// @throws InputException when it cannot be read
  Optional<String> peek(int distance) {
    while (ahead.size() <= distance) {
      var line = read();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      ahead.addLast(line.get());
    }
    return ahead.stream().skip(distance).findFirst();
  }

  /// Takes so many lines that were looked at.
  void take(int lines) {
    for (var count = 0; count < lines; count++) {
      ahead.removeFirst();
      taken++;
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Optional<String> read() {
    var number = taken + ahead.size() + 1;
    try {
      var line = new StringBuilder();
      var next = reader.read();
      if (number == 1 && next == BYTE_ORDER_MARK) {
        next = reader.read();
      }
      if (next < 0) {
        return Optional.empty();
      }
      for (; next >= 0 && next != '\n'; next = reader.read()) {
        line.append((char) next);
        if (line.length() > LONGEST) {
          throw refused(name, number, "the line is longer than %,d characters".formatted(LONGEST));
        }
      }
      return Optional.of(line.toString());
    } catch (CharacterCodingException e) {
      throw refused(name, number, "from here on it is not UTF-8 text; save it as UTF-8");
    } catch (IOException e) {
      throw refused(name, number, "from here on it cannot be read");
    }
  }

  private static InputException refused(String name, int line, String message) {
    return new InputException(new Place(name, line, 1), "table", message);
  }
}
