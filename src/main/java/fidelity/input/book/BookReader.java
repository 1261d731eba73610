package fidelity.input.book;

import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.MapNode;
import fidelity.keys.ReviewKey;
import fidelity.keys.book.BookFormat;
import fidelity.keys.book.BookKey;
import fidelity.keys.book.BookKey.OfBook;
import fidelity.keys.book.BookKey.OfHeader;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Language;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes a review of the sheets of a book, as if a file of ours had said the same.
///
/// @param rubrics finds rubrics by the names that the book has
record BookReader(
    Path path, Origin origin, Function<String, Optional<Rubric>> rubrics, Problems problems) {

  /// What no review can be without.
  private static final List<OfHeader> NEEDED =
      List.of(OfHeader.SITE_ID, OfHeader.SITE_NAME, OfHeader.VISITED);

  /// The review.
  ///
  /// @param format the number of its format by its property, which some programs drop
  /// @throws InputException with every problem in it
  ReviewDocument read(List<BookSheet> sheets, Optional<String> format) {
    var rows = BookRows.of(sheets, problems);
    checkFormat(rows, format);
    checkColumns(sheets);
    var named =
        rows.field(OfBook.RUBRIC)
            .filter(field -> !field.answer().empty())
            .orElseThrow(this::withoutAbout);
    var rubric = usable(named.text());
    var nodes = new ArrayList<>(List.of(named.entry(ReviewKey.RUBRIC.id())));
    nodes.addAll(rubric.map(found -> ofRubric(rows, found)).orElseGet(() -> ofHeader(rows)));
    var document = ReviewReader.read(path, origin, new MapNode(start(), nodes), rubrics, problems);
    return document.with(new ShownFigures(rows, document).differing());
  }

  private List<Entry> ofRubric(BookRows rows, Rubric rubric) {
    var gone = checkRubric(rows, rubric);
    new MissingRows(rows, rubric, start(), gone, problems).tell();
    var language = rubric.identity().language();
    var entries = headed(new BookHeaderFields(rows, language, problems));
    entries.add(new BookItems(rows, rubric, start(), problems).entry());
    if (NEEDED.stream().anyMatch(key -> rows.field(key).isEmpty())) {
      throw problems.exception(); // that they are gone says more than that they are missing
    }
    return entries;
  }

  /// What can be read of a book whose rubric cannot be used.
  private List<Entry> ofHeader(BookRows rows) {
    var entries = headed(new BookHeaderFields(rows, Language.ENGLISH, problems));
    entries.add(new Entry(ReviewKey.ITEMS.id(), start(), new MapNode(start(), List.of())));
    return entries;
  }

  /// What heads the review, for items to be added.
  private List<Entry> headed(BookHeaderFields fields) {
    return new ArrayList<>(new BookHeader(fields, start(), problems).entries());
  }

  private Place start() {
    return Place.startOf(path.toString());
  }

  /// Refuses a book that another version has made in another way.
  private void checkFormat(BookRows rows, Optional<String> property) {
    var said = property.or(() -> rows.field(OfBook.FORMAT).map(field -> field.answer().word()));
    var number = said.flatMap(BookReader::whole).orElse(BookFormat.NUMBER);
    if (number != BookFormat.NUMBER) {
      throw new InputException(
          start(),
          Subject.FILE,
          number > BookFormat.NUMBER ? Code.NEWER_BOOK : Code.OLDER_BOOK,
          Detail.whole(number),
          Detail.whole(BookFormat.NUMBER));
    }
  }

  private static Optional<Integer> whole(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /// Refuses sheets from which a column was deleted: rows and answers could not be told.
  private void checkColumns(List<BookSheet> sheets) {
    for (var sheet : sheets) {
      sheet.lacking().stream()
          .map(column -> Subject.column(column.mark()))
          .forEach(subject -> problems.add(sheet.place(), subject, Code.BOOK_COLUMN_GONE));
    }
    if (sheets.stream().anyMatch(sheet -> !sheet.lacking().isEmpty())) {
      throw problems.exception();
    }
  }

  private InputException withoutAbout() {
    problems.add(start(), Subject.FILE, Code.ABOUT_SHEET_GONE);
    return problems.exception();
  }

  /// The rubric of that name; none when it cannot be used, which the reader of the review tells.
  private Optional<Rubric> usable(String name) {
    try {
      return rubrics.apply(name);
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  /// Holds the rubric against the one that the book was made by.
  ///
  /// @return what is said of a row that is not there
  private Code checkRubric(BookRows rows, Rubric rubric) {
    var identity = rubric.identity();
    var id = said(rows, OfBook.RUBRIC_ID, identity.id());
    var version = said(rows, OfBook.RUBRIC_VERSION, identity.version());
    var place = rows.field(OfBook.RUBRIC).map(BookField::place).orElse(start());
    if (!id.equals(identity.id()) || !version.equals(identity.version())) {
      problems.add(
          place,
          Subject.RUBRIC,
          Code.BOOK_OF_OTHER_RUBRIC,
          Detail.name("%s %s".formatted(id, version)),
          Detail.name("%s %s".formatted(identity.id(), identity.version())));
      throw problems.exception();
    }
    var sha256 = identity.origin().sha256();
    if (said(rows, OfBook.RUBRIC_SHA256, sha256).equals(sha256)) {
      return Code.ROW_GONE;
    }
    problems.add(place, Subject.RUBRIC, Code.BOOK_OF_EARLIER_RUBRIC, Detail.name(identity.id()));
    return Code.ROW_NOT_YET_THERE;
  }

  private static String said(BookRows rows, BookKey key, String otherwise) {
    return rows.field(key)
        .map(field -> field.answer().word())
        .filter(word -> !word.isEmpty())
        .orElse(otherwise);
  }
}
