package fidelity.input.table;

import fidelity.input.table.SuggestedMap.Reason;
import fidelity.input.table.cells.HeadingText;
import fidelity.problem.Spelling;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final List<String> ITEM_WORDS =
      List.of("q", "i", "no", "nr", "item", "question", "kysymys", "kohta");

  private static final Map<String, List<String>> SAID = said();

  /// A column that a heading may be.
  ///
  /// @param reason what speaks for it
  record Near(String column, Reason reason) {}

  private static Map<String, List<String>> said() {
    var said = new LinkedHashMap<String, List<String>>();
    said.put(
        "site",
        List.of(
            "site id",
            "site code",
            "site no",
            "id",
            "code",
            "service id",
            "team id",
            "team",
            "programme id",
            "program id",
            "toimipaikan tunnus",
            "tunnus"));
    said.put(
        "name",
        List.of(
            "site name",
            "service",
            "service name",
            "team name",
            "programme name",
            "program name",
            "program",
            "location",
            "toimipaikka",
            "nimi",
            "palvelu",
            "yksikkö"));
    said.put(
        "organisation",
        List.of(
            "organization",
            "provider",
            "trust",
            "agency",
            "employer",
            "organisaatio",
            "palveluntuottaja"));
    said.put(
        "visited_from",
        List.of(
            "visited",
            "visit",
            "visit date",
            "date of visit",
            "review date",
            "date of review",
            "date",
            "first day",
            "start",
            "start date",
            "visit start",
            "assessment date",
            "käyntipäivä",
            "päivä",
            "arviointipäivä"));
    said.put("visited_to", List.of("visit end", "last day", "end", "end date", "käynti päättyi"));
    said.put("assessors", List.of("assessor", "reviewer", "reviewers", "raters", "arvioijat"));
    said.put("reported", List.of("report date", "date of report", "raportin päivä"));
    said.put("clients", List.of("n clients", "number of clients", "caseload total", "asiakkaita"));
    said.put("employed", List.of("n employed", "in work", "in a job", "työllistyneet"));
    said.put("total", List.of("total score", "sum", "score", "yhteensä", "pisteet"));
    said.put("band", List.of("rating", "fidelity band", "taso"));
    return said;
  }

  /// The column that a heading is most likely to be; none when nothing is like it.
  Optional<Near> of(String heading) {
    var plain = SIGNS.matcher(HeadingText.key(heading)).replaceAll(" ").strip();
    return said(plain).or(() -> numbered(heading)).or(() -> named(plain)).or(() -> spelt(heading));
  }

  private static Optional<Near> said(String plain) {
    return SAID.entrySet().stream()
        .filter(each -> each.getValue().contains(plain))
        .map(each -> new Near(each.getKey(), new Reason.Meaning()))
        .findFirst();
  }

  private Optional<Near> numbered(String heading) {
    return NearColumns.item(heading, rubric)
        .or(() -> withWords(heading))
        .map(column -> new Near(column, new Reason.SameNumber()));
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

  /// The item whose name the heading is, or nearly is.
  private Optional<Near> named(String plain) {
    return rubric.stream()
        .flatMap(each -> each.items().stream())
        .filter(item -> isName(plain, item))
        .map(item -> new Near("item_" + item.id(), new Reason.ItemName()))
        .findFirst();
  }

  private static boolean isName(String plain, Item item) {
    var name = SIGNS.matcher(HeadingText.key(item.name())).replaceAll(" ").strip();
    return Spelling.nearest(plain, List.of(name)).isPresent();
  }

  private Optional<Near> spelt(String heading) {
    return Spelling.nearest(heading, NearColumns.questions(rubric))
        .or(() -> Spelling.nearest(heading, ColumnNames.SPELT))
        .map(column -> new Near(column, new Reason.NearlySpelt()));
  }
}
