package fidelity.keys.book;

import java.util.Optional;
import java.util.stream.Stream;

/// What a row of an answer book asks or says.
public sealed interface BookKey {

  /// As the hidden column has it.
  String text();

  /// A question of an item, by its id.
  record Asked(String question) implements BookKey {

    private static final String PREFIX = "question:";

    @Override
    public String text() {
      return PREFIX + question;
    }
  }

  /// The lowest and the highest score of a section, by its id: computed.
  record SectionRange(String section) implements BookKey {

    private static final String PREFIX = "section:";

    @Override
    public String text() {
      return PREFIX + section;
    }
  }

  /// What heads a review, on the first sheet: by its path in a review file.
  enum OfHeader implements BookKey {
    SITE_ID("site.id"),
    SITE_NAME("site.name"),
    SITE_ORGANISATION("site.organisation"),
    /// The visit's first day.
    VISITED("visited"),
    /// The days between the first and the last, a line each; most visits have none.
    VISITED_BETWEEN("visited.between"),
    /// The visit's last day; empty where it had one.
    VISITED_LAST("visited.last"),
    RATER("rater"),
    /// The last review's file; a book has the row only where there is one.
    PREVIOUS_REVIEW("previous.review"),
    /// The checksum of that file; a book has the row only where there is one.
    PREVIOUS_SHA256("previous.sha256"),
    TITLE("title"),
    LANGUAGE("language"),
    REPORTED("reported"),
    KIND("kind"),
    STATUS("status"),
    PUBLISHER("publisher"),
    ASSESSORS("assessors"),
    RECIPIENTS("recipients"),
    PURPOSE("purpose"),
    PROGRAMME("programme"),
    METHOD_DOCUMENTS("method.documents"),
    METHOD_INTERVIEWS("method.interviews"),
    METHOD_OBSERVATIONS("method.observations"),
    SUMMARY("summary"),
    STRENGTHS("strengths"),
    OUTCOME_CLIENTS("outcome.clients"),
    OUTCOME_EMPLOYED("outcome.employed"),
    /// A line each, as `region: Central`.
    TAGS("tags");

    private final String text;

    OfHeader(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }

    /// Whether every book has its row.
    public boolean everywhere() {
      return this != PREVIOUS_REVIEW && this != PREVIOUS_SHA256;
    }
  }

  /// What the book itself is, on the sheet about it.
  enum OfBook implements BookKey {
    /// The number of the book's format.
    FORMAT("book.format"),
    /// How a review file names the rubric: its id, or a path.
    RUBRIC("rubric"),
    RUBRIC_ID("rubric.id"),
    RUBRIC_VERSION("rubric.version"),
    RUBRIC_SHA256("rubric.sha256");

    private final String text;

    OfBook(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  /// What an item's rows ask and say besides its questions.
  enum OfItem implements BookKey {
    /// The item's heading: the lowest and the highest score that its rule leaves, computed.
    RANGE("range"),
    /// The name of a specialist, which begins a set of answers.
    SPECIALIST("specialist"),
    SCORE("score"),
    REASON("reason"),
    NOT_APPLICABLE("not_applicable"),
    /// A line each.
    SOURCES("sources"),
    COMMENTS("comments"),
    RECOMMENDATIONS("recommendations");

    private final String text;

    OfItem(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  /// The lowest and the highest total: computed.
  enum OfScores implements BookKey {
    TOTAL("total");

    private final String text;

    OfScores(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  /// The key of that text; empty where none has it.
  static Optional<BookKey> of(String text) {
    if (text.startsWith(Asked.PREFIX)) {
      return Optional.of(new Asked(text.substring(Asked.PREFIX.length())));
    }
    if (text.startsWith(SectionRange.PREFIX)) {
      return Optional.of(new SectionRange(text.substring(SectionRange.PREFIX.length())));
    }
    return Stream.<BookKey[]>of(
            OfHeader.values(), OfBook.values(), OfItem.values(), OfScores.values())
        .flatMap(Stream::of)
        .filter(key -> key.text().equals(text))
        .findFirst();
  }
}
