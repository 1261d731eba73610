package fidelity.cli.check;

import fidelity.cli.check.inputs.CheckedReview;
import fidelity.problem.Place;
import fidelity.rubric.Bands.Band;
import fidelity.scoring.Provenance;
import fidelity.scoring.Range;
import fidelity.scoring.ReportContent;
import fidelity.scoring.Scorer;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A site's total at a visit, with what tells whether another can be compared with it: from a
/// review or from its scorecard in JSON.
///
/// @param place the file
/// @param site the id of the site
/// @param day the first day of the visit
/// @param kind the id of the kind of review; a scorecard in JSON does not say it
/// @param rubric the id and version of the rubric
/// @param rubricSha256 the SHA-256 of the rubric's file
/// @param bands the ids of the bands that the total can be in, highest first
record SiteTotal(
    Place place,
    String site,
    LocalDate day,
    Optional<String> kind,
    String rubric,
    String rubricSha256,
    Range total,
    List<String> bands) {

  SiteTotal {
    bands = List.copyOf(bands);
  }

  /// A review by the rubric that it names.
  static SiteTotal of(CheckedReview review) {
    var scorecard = Scorer.score(review.rubric(), review.document().review());
    var header = review.header();
    var rubric = review.rubric().identity();
    return new SiteTotal(
        Place.startOf(review.path().toString()),
        header.site().id(),
        header.visit().first(),
        Optional.of(header.kind().id()),
        named(rubric.id(), rubric.version()),
        rubric.origin().sha256(),
        scorecard.total(),
        scorecard.bands().stream().map(Band::id).toList());
  }

  /// A scorecard in JSON; empty where it is none of ours.
  static Optional<SiteTotal> of(Place place, ReportContent json) {
    return json.provenance().flatMap(origin -> of(place, origin, json.texts()));
  }

  private static Optional<SiteTotal> of(Place place, Provenance origin, Map<String, String> texts) {
    try {
      return Optional.of(
          new SiteTotal(
              place,
              text(texts, "/site/id"),
              LocalDate.parse(text(texts, "/visited/0")),
              Optional.empty(),
              named(origin.rubricId(), origin.rubricVersion()),
              origin.rubricSha256(),
              Range.of(
                  new BigDecimal(text(texts, "/lowest")), new BigDecimal(text(texts, "/highest"))),
              bands(texts)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> bands(Map<String, String> texts) {
    var bands = new ArrayList<String>();
    for (var at = 0; texts.containsKey("/bands/" + at); at++) {
      bands.add(text(texts, "/bands/" + at));
    }
    return bands;
  }

  private static String text(Map<String, String> texts, String path) {
    return texts.getOrDefault(path, "");
  }

  private static String named(String id, String version) {
    return "%s %s".formatted(id, version);
  }

  /// The total, or the lowest and the highest that it can be: "97" or "80-100".
  String said() {
    var lowest = plain(total.lowest());
    return total.settled() ? lowest : "%s-%s".formatted(lowest, plain(total.highest()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
