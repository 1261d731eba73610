package fidelity.input.table;

import fidelity.input.table.SuggestedMap.Reason;
import fidelity.input.table.cells.HeadingText;
import fidelity.problem.Spelling;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What headings of other people's tables are likely to mean.
///
/// @param rubric whose items and questions are looked for; without it a number is taken for an
///     item's id
record NearHeadings(Optional<Rubric> rubric) {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// A word, the number of an item and what it is about: "Q1 - Caseload size".
  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{L}*)[^\\p{L}\\p{N}]*(\\d{1,3})(?:[^\\p{L}\\p{N}].*)?");

  private static final Pattern NUMBER_FIRST = Pattern.compile("\\s*\\d{1,3}[^\\p{L}\\p{N}]+");

  /// What columns of texts about an item end with.
  private static final Pattern OF_TEXTS =
      Pattern.compile(
          "(?:comments?|notes?|remarks?|recommendations?|evidence|sources?|kommentti|kommentit"
              + "|huomautus|huomautukset|huomioita|suositus|suositukset|perustelut|lähteet)$");

  private static final List<String> ITEM_WORDS =
      List.of("q", "i", "no", "nr", "item", "question", "kysymys", "kohta");

  /// A column that a heading may be.
  ///
  /// @param reason what speaks for it
  record Near(String column, Reason reason) {}

  /// The column that a heading is most likely to be; none when nothing is like it, or when it is of
  /// texts about an item.
  Optional<Near> of(String heading) {
    return alone(heading).or(() -> alone(HeadingText.bare(heading))).or(() -> explained(heading));
  }

  /// The column that a heading means by a name with an explanation, or by an item's name or number
  /// and more: what stands under it would be lost if nobody asked.
  Optional<String> lost(String heading) {
    var bare = HeadingText.bare(heading);
    return own(bare)
        .map(Near::column)
        .or(() -> NearColumns.reason(bare, rubric))
        .or(() -> NearColumns.item(bare, rubric))
        .or(() -> required(bare))
        .or(() -> item(heading).map(Near::column));
  }

  /// The required column that a heading means in other words.
  private Optional<String> required(String heading) {
    return said(plain(heading)).map(Near::column).filter(ColumnNames.REQUIRED::contains);
  }

  /// The column that a heading is nearly spelt like; the one that it means in other words where
  /// it is nearly spelt like any.
  Optional<String> near(String heading) {
    return NearColumns.any(heading, rubric)
        .map(spelt -> said(plain(heading)).map(Near::column).orElse(spelt));
  }

  /// A number alone before other words may be of anything; before an item's name it is the item's.
  private Optional<Near> item(String heading) {
    return NUMBER_FIRST.matcher(heading).lookingAt() ? named(heading) : explained(heading);
  }

  /// Whether nothing but the heading itself says what it is.
  boolean certain(String heading) {
    return alone(heading).isPresent();
  }

  private Optional<Near> alone(String heading) {
    return own(heading).or(() -> said(plain(heading))).or(() -> exact(heading));
  }

  /// The column whose name the heading is, whatever explains it.
  private Optional<Near> own(String heading) {
    return ColumnNames.column(heading, rubric) instanceof TableColumn.Idle
        ? Optional.empty()
        : Optional.of(new Near(heading, new Reason.NearlySpelt()));
  }

  private Optional<Near> exact(String heading) {
    return NearColumns.reason(heading, rubric)
        .or(() -> NearColumns.item(heading, rubric))
        .map(column -> new Near(column, new Reason.SameNumber()))
        .or(() -> spelt(heading));
  }

  private Optional<Near> explained(String heading) {
    return OF_TEXTS.matcher(HeadingText.key(heading)).find()
        ? Optional.empty()
        : withWords(heading)
            .map(column -> new Near(column, new Reason.SameNumber()))
            .or(() -> named(heading));
  }

  private static String plain(String heading) {
    return SIGNS.matcher(HeadingText.key(heading)).replaceAll(" ").strip();
  }

  private static Optional<Near> said(String plain) {
    return OtherNames.column(plain).map(column -> new Near(column, new Reason.Meaning()));
  }

  private Optional<String> withWords(String heading) {
    var numbered = NUMBERED.matcher(heading);
    if (!numbered.matches() || !isWord(HeadingText.key(numbered.group(1)))) {
      return Optional.empty();
    }
    return NearColumns.item("item " + Integer.parseInt(numbered.group(2)), rubric);
  }

  private boolean isWord(String word) {
    return word.isEmpty()
        ? rubric.isPresent()
        : ITEM_WORDS.contains(word) || NearColumns.item(word + " 1", Optional.empty()).isPresent();
  }

  /// The item whose name the heading is, or nearly is, with or without a number before it.
  private Optional<Near> named(String heading) {
    return rubric.stream()
        .flatMap(each -> each.items().stream())
        .filter(item -> isName(heading, item))
        .map(item -> new Near("item_" + item.id(), new Reason.ItemName()))
        .findFirst();
  }

  private static boolean isName(String heading, Item item) {
    var written = NUMBER_FIRST.matcher(heading).replaceFirst("");
    return Spelling.nearest(plain(written), List.of(plain(item.name()))).isPresent();
  }

  private Optional<Near> spelt(String heading) {
    return Spelling.nearest(heading, NearColumns.questions(rubric))
        .or(() -> Spelling.nearest(heading, ColumnNames.SPELT))
        .map(column -> new Near(column, new Reason.NearlySpelt()));
  }
}
