package fidelity.problem;

import fidelity.rubric.Identified;
import java.util.List;

/// What a message is about: a part of an input, with the ids that tell it from others of its kind.
///
/// @param names the ids, one for each that the kind has
public record Subject(Kind kind, List<String> names) {

  /// A file as a whole.
  public static final Subject FILE = of(Kind.FILE);

  /// A folder as a whole.
  public static final Subject FOLDER = of(Kind.FOLDER);

  /// What YAML makes of a file.
  public static final Subject YAML = of(Kind.YAML);

  /// A text in a file.
  public static final Subject TEXT = of(Kind.TEXT);

  /// A review as a whole.
  public static final Subject REVIEW = of(Kind.REVIEW);

  /// A rubric as a whole.
  public static final Subject RUBRIC = of(Kind.RUBRIC);

  /// A report of a review.
  public static final Subject REPORT = of(Kind.REPORT);

  /// A table of reviews.
  public static final Subject TABLE = of(Kind.TABLE);

  /// A map of a table's headings to columns.
  public static final Subject COLUMNS = of(Kind.COLUMNS);

  /// A row of a table.
  public static final Subject ROW = of(Kind.ROW);

  /// A kind of part, with what its ids are ids of.
  public enum Kind implements Identified {
    FILE,
    FOLDER,
    YAML,
    TEXT,
    REVIEW,
    RUBRIC,
    REPORT,
    TABLE,
    COLUMNS,
    ROW,
    COLUMN,
    /// What stands under a key of a file, or in a column of a table: "visited".
    KEY,
    /// A key that stands twice.
    DUPLICATE,
    SECTION,
    BAND,
    /// A band of a section's own figures.
    SECTION_BAND,
    /// An item whose id cannot be read.
    NAMELESS_ITEM,
    ITEM,
    LEVEL,
    QUESTION,
    /// A specialist, by name, as an item's answers have it.
    SPECIALIST,
    /// The long form of an answer.
    ANSWER,
    /// The same in the answers of a specialist who has a name.
    SPECIALISTS_ANSWER,
    /// A worked example while it is read.
    EXAMPLE,
    NUMBERED_EXAMPLE,
    /// An option of a command.
    OPTION,
    /// An answer to try, given with an option.
    SETTING;

    /// What the ids of such a part are ids of.
    public List<String> parts() {
      return switch (this) {
        case FILE, FOLDER, YAML, TEXT, REVIEW, RUBRIC, REPORT, TABLE, COLUMNS, ROW, NAMELESS_ITEM ->
            List.of();
        case COLUMN -> List.of("column");
        case KEY, DUPLICATE -> List.of("key");
        case SECTION -> List.of("section");
        case BAND -> List.of("band");
        case SECTION_BAND -> List.of("section", "band");
        case ITEM, EXAMPLE -> List.of("item");
        case LEVEL -> List.of("item", "level");
        case SPECIALIST -> List.of("item", "specialist");
        case QUESTION, ANSWER -> List.of("item", "question");
        case SPECIALISTS_ANSWER -> List.of("item", "specialist", "question");
        case NUMBERED_EXAMPLE -> List.of("item", "example");
        case OPTION -> List.of("option");
        case SETTING -> List.of("option", "item");
      };
    }
  }

  /// @throws IllegalArgumentException when there are not as many ids as the kind has
  public Subject {
    names = List.copyOf(names);
    if (names.size() != kind.parts().size()) {
      throw new IllegalArgumentException("A %s has the ids %s".formatted(kind, kind.parts()));
    }
  }

  private static Subject of(Kind kind, String... names) {
    return new Subject(kind, List.of(names));
  }

  /// What stands under a key.
  public static Subject key(String key) {
    return of(Kind.KEY, key);
  }

  /// A key that stands twice.
  public static Subject duplicate(String key) {
    return of(Kind.DUPLICATE, key);
  }

  /// A column of a table.
  public static Subject column(String name) {
    return of(Kind.COLUMN, name);
  }

  /// A section of a rubric.
  public static Subject section(String id) {
    return of(Kind.SECTION, id);
  }

  /// A band of a rubric.
  public static Subject band(String id) {
    return of(Kind.BAND, id);
  }

  /// A band of a section of a rubric.
  public static Subject band(String section, String id) {
    return of(Kind.SECTION_BAND, section, id);
  }

  /// An item; one without an id is only "an item".
  public static Subject item(String id) {
    return id.isEmpty() ? of(Kind.NAMELESS_ITEM) : of(Kind.ITEM, id);
  }

  /// A level of an item.
  public static Subject level(String item, int score) {
    return of(Kind.LEVEL, item, String.valueOf(score));
  }

  /// A question of an item, in a rubric.
  public static Subject question(String item, String question) {
    return of(Kind.QUESTION, item, question);
  }

  /// An answer with its source or note, in a review.
  public static Subject answer(String item, String question) {
    return of(Kind.ANSWER, item, question);
  }

  /// The same in the answers of a specialist who has a name.
  public static Subject answer(String item, String specialist, String question) {
    return of(Kind.SPECIALISTS_ANSWER, item, specialist, question);
  }

  /// The answers of a specialist who has a name.
  public static Subject specialist(String item, String name) {
    return of(Kind.SPECIALIST, item, name);
  }

  /// A worked example of an item, whatever its number.
  public static Subject example(String item) {
    return of(Kind.EXAMPLE, item);
  }

  /// A worked example of an item.
  ///
  /// @param number from 1
  public static Subject example(String item, int number) {
    return of(Kind.NUMBERED_EXAMPLE, item, String.valueOf(number));
  }

  /// An option of a command.
  public static Subject option(String name) {
    return of(Kind.OPTION, name);
  }

  /// An answer to try for an item, given with an option.
  public static Subject setting(String option, String item) {
    return of(Kind.SETTING, option, item);
  }
}
