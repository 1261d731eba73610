package fidelity.input.yaml;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Checksum;
import fidelity.rubric.Origin;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A text file as it was read.
///
/// @param name its name as the user gave it
/// @param text its text without a byte order mark
/// @param checksum the checksum of its bytes
public record SourceFile(String name, String text, Checksum checksum) {

  /// The largest file that is read, in bytes: 1 MiB. The YAML parser's time grows with the square
  /// of a line's length.
  public static final int MOST_BYTES = 1024 * 1024;

  private static final Set<String> STANDARD_INPUT =
      Set.of("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0");

  private static final Pattern DESCRIPTOR = Pattern.compile("/(dev|proc/self)/fd/[0-9]+");

  private static final String TABLE = ".csv";
  private static final char REPLACEMENT = '\uFFFD';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// Reads a file whole, or standard input for `-`.
  ///
  /// @throws InputException when it is not there, not to be read, a table, too large or not UTF-8
  public static SourceFile read(Path path) {
    var name = name(path);
    try {
      var bytes = bytes(path);
      if (name.toLowerCase(Locale.ROOT).endsWith(TABLE)) {
        throw new InputException(Place.startOf(name), Subject.FILE, Code.TABLE_FILE);
      }
      return of(name, bytes);
    } catch (IOException e) {
      throw Files.isDirectory(path)
          ? new InputException(Place.startOf(name), Subject.FILE, Code.FOLDER, Detail.name("YAML"))
          : new InputException(Place.startOf(name), Subject.FILE, why(path, e));
    }
  }

  /// Why a file cannot be read: a path that goes through a file leads nowhere.
  public static Code why(Path path, IOException e) {
    return e instanceof AccessDeniedException || Files.exists(path)
        ? Code.UNREADABLE_FILE
        : Code.NO_SUCH_FILE;
  }

  /// The bytes of a file, pipe or device, read until one byte more than is allowed: pipes and
  /// devices do not know their size.
  private static byte[] bytes(Path path) throws IOException {
    try (var stream = open(path)) {
      var bytes = stream.readNBytes(MOST_BYTES + 1);
      FirstBytes.check(bytes, Place.startOf(name(path)));
      if (bytes.length > MOST_BYTES) {
        throw new InputException(
            Place.startOf(name(path)),
            Subject.FILE,
            Code.FILE_TOO_LARGE,
            Detail.amount(MOST_BYTES));
      }
      return bytes;
    }
  }

  /// Opens ordinary files only: a pipe in a folder may have nobody who ever writes to it.
  private static InputStream open(Path path) throws IOException {
    if (standardInput(path)) {
      return new FileInputStream(FileDescriptor.in);
    }
    if (!ofOurs(path) && isNoFile(path)) {
      throw new InputException(Place.startOf(path.toString()), Subject.FILE, Code.NOT_A_FILE);
    }
    return Files.newInputStream(path);
  }

  private static String name(Path path) {
    return standardInput(path) ? "stdin" : path.toString();
  }

  private static boolean isNoFile(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isOther();
    } catch (IOException e) {
      return false; // opening it will say what is wrong
    }
  }

  /// What a file that need be no text begins with, each byte as a character, without zeros and
  /// without a byte order mark.
  public static String beginning(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      var bytes = stream.readNBytes(MOST_BYTES);
      return new String(bytes, StandardCharsets.ISO_8859_1)
          .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
          .replace("\0", "");
    }
  }

  /// Whether a shell has opened it for this program, as it does for `<(command)`.
  private static boolean ofOurs(Path path) {
    return DESCRIPTOR.matcher(path.toString()).matches();
  }

  /// Whether a path stands for standard input.
  public static boolean standardInput(Path path) {
    return STANDARD_INPUT.contains(path.toString());
  }

  /// Reads a file that is packed into the program.
  ///
  /// @throws IllegalStateException when the program has no such file
  public static SourceFile packed(String name, String resource) {
    try (var stream = SourceFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + resource);
      }
      return of(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file with those bytes.
  ///
  /// @throws InputException when they are not UTF-8
  public static SourceFile of(String name, byte[] bytes) {
    try {
      var text = text(bytes);
      var start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
      return new SourceFile(name, text.substring(start), Checksum.of(bytes));
    } catch (CharacterCodingException e) {
      throw new InputException(Place.startOf(name), Subject.FILE, Code.NOT_UTF8);
    }
  }

  /// Decodes UTF-8. Java's quick decoder puts the replacement character U+FFFD for bytes that are
  /// not UTF-8; only where one appears does the strict decoder check whether the file itself holds
  /// it.
  private static String text(byte[] bytes) throws CharacterCodingException {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? text
        : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /// The same file with another text.
  SourceFile with(String other) {
    return new SourceFile(name, other, checksum);
  }

  /// The file's name and checksum, by which a report says what it was made from.
  public Origin origin() {
    return new Origin(name, checksum);
  }

  /// The file's name and a checksum over a base and this file: of their checksums, each on a line
  /// of its own.
  public Origin originOver(Origin base) {
    var lines = "%s\n%s\n".formatted(base.sha256(), checksum.digits());
    return new Origin(name, Checksum.of(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
