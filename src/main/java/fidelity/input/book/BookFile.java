package fidelity.input.book;

import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.xlsx.XlsxFile;
import fidelity.input.yaml.SourceFile;
import fidelity.keys.book.BookFormat;
import fidelity.problem.Code;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.problem.UnsoundFileException;
import fidelity.rubric.Checksum;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A filled-in answer book, known by its property or by its marks, whatever else it holds.
public final class BookFile {

  private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm");

  /// What Excel puts before the name of a file that somebody has open, to mark it.
  private static final String OPEN_ELSEWHERE = "~$";

  /// The property of our own reports.
  private static final String REPORT = "fidelity";

  private final Path path;

  private BookFile(Path path) {
    this.path = path;
  }

  /// Whether a file of that name is looked into for a book among others in a folder.
  public static boolean isNamed(Path path) {
    var name = path.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(ENDINGS.getFirst())
        && !name.startsWith(OPEN_ELSEWHERE);
  }

  /// Whether a file is a book that can be opened.
  public static boolean is(Path path) {
    try {
      return isNamed(path) && find(path).isPresent();
    } catch (InputException e) {
      return false;
    }
  }

  /// The book in a file; empty where it is another file.
  ///
  /// @throws InputException when its name is that of a workbook and it cannot be opened
  public static Optional<BookFile> find(Path path) {
    var name = path.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(path)
        ? opened(path)
        : Optional.empty();
  }

  private static Optional<BookFile> opened(Path path) {
    try (var workbook = XlsxFile.open(path)) {
      return isBook(workbook) ? Optional.of(new BookFile(path)) : Optional.empty();
    } catch (UnsoundFileException e) {
      if (e.wrong().code() == Code.NOT_A_WORKBOOK) {
        return Optional.empty();
      }
      throw unsound(path, e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static boolean isBook(XlsxFile workbook) throws IOException {
    var properties = workbook.properties();
    return properties.containsKey(BookFormat.PROPERTY)
        || (!properties.containsKey(REPORT) && SheetReader.marked(workbook));
  }

  /// Where it lies, as the user gave it.
  public Path path() {
    return path;
  }

  /// The review in it.
  ///
  /// @throws InputException with every problem in it
  public ReviewDocument review(Rubrics shelf) {
    var folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    return review(name -> shelf.rubric(name, folder));
  }

  ReviewDocument review(Function<String, Optional<Rubric>> rubrics) {
    try (var workbook = XlsxFile.open(path)) {
      if (workbook.isLinked()) {
        throw refused(path, Code.LINKED_BOOK);
      }
      var sheets = new SheetReader(path.toString(), workbook).all();
      return new BookReader(path, origin(), rubrics, new Problems())
          .read(sheets, Optional.ofNullable(workbook.properties().get(BookFormat.PROPERTY)));
    } catch (UnsoundFileException e) {
      throw unsound(path, e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private Origin origin() throws IOException {
    return new Origin(path.toString(), Checksum.of(Files.readAllBytes(path)));
  }

  private static InputException unsound(Path path, UnsoundFileException e) {
    return new InputException(Place.startOf(path.toString()), Subject.FILE, e.wrong().code());
  }

  private static InputException unreadable(Path path, IOException e) {
    return refused(path, SourceFile.why(path, e));
  }

  private static InputException refused(Path path, Code code) {
    return new InputException(Place.startOf(path.toString()), Subject.FILE, code);
  }
}
