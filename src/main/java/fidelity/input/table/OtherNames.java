package fidelity.input.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What other people call the columns of a table of reviews, in English and Finnish.
final class OtherNames {

  private static final Map<String, List<String>> NAMES = named();

  private OtherNames() {}

  /// The column that is called so; none when no column is.
  ///
  /// @param name in small letters, its words parted by single blanks
  static Optional<String> column(String name) {
    return NAMES.entrySet().stream()
        .filter(each -> each.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, List<String>> named() {
    var named = new LinkedHashMap<String, List<String>>();
    named.put(
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
    named.put(
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
    named.put(
        "organisation",
        List.of(
            "organization",
            "provider",
            "trust",
            "agency",
            "employer",
            "organisaatio",
            "palveluntuottaja"));
    named.put(
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
            "arviointipäivä",
            "päivämäärä",
            "pvm",
            "käyntipvm",
            "arviointipvm"));
    named.put("visited_to", List.of("visit end", "last day", "end", "end date", "käynti päättyi"));
    named.put("assessors", List.of("assessor", "reviewer", "reviewers", "raters", "arvioijat"));
    named.put("reported", List.of("report date", "date of report", "raportin päivä"));
    named.put("clients", List.of("n clients", "number of clients", "caseload total", "asiakkaita"));
    named.put("employed", List.of("n employed", "in work", "in a job", "työllistyneet"));
    named.put("total", List.of("total score", "sum", "score", "yhteensä", "yht", "pisteet"));
    named.put("band", List.of("rating", "fidelity band", "taso"));
    return named;
  }
}
