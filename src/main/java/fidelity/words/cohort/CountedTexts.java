package fidelity.words.cohort;

import fidelity.cohort.RatedVisits;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.Overview;
import fidelity.words.KindTexts;
import fidelity.words.Words;
import fidelity.words.phrase.CohortPhrase;
import java.util.ArrayList;
import java.util.List;

/// Which reviews of a cohort its figures are of, in words.
///
/// @param words the language it is said in
public record CountedTexts(Overview overview, Words words) {

  /// Which visits count, in short: "The latest of each service".
  public String rule() {
    return switch (overview.view().visits()) {
      case Visits.Latest() -> words.say(CohortPhrase.VISITS_LATEST);
      case Visits.LatestOf(var year) ->
          words.say(CohortPhrase.VISITS_OF_YEAR, String.valueOf(year));
      case Visits.All() -> words.say(CohortPhrase.VISITS_ALL);
    };
  }

  /// What must be known of the reviews that count, a sentence each; nothing where every service has
  /// one review, and all are of one kind.
  public List<String> sentences() {
    var sentences = new ArrayList<String>();
    sentences.addAll(visits());
    var twice = overview.counted().reviewedTwice();
    if (twice > 0) {
      sentences.add(words.say(CohortPhrase.REVIEWED_TWICE, twice));
    }
    var unsettled = RatedVisits.unsettled(overview.cohort().reviews()).size();
    if (unsettled > 0) {
      sentences.add(words.say(CohortPhrase.RATED_WITHOUT_CONSENSUS, unsettled));
    }
    if (overview.counted().kinds().size() > 1) {
      sentences.add(words.say(CohortPhrase.KINDS_MIXED, kinds()));
    }
    return sentences;
  }

  private List<String> visits() {
    var sites = overview.cohort().sites();
    var again = overview.cohort().visitedAgain();
    return switch (overview.view().visits()) {
      case Visits.Latest() when again > 0 ->
          List.of(words.say(CohortPhrase.VISITED_AGAIN_LATEST, again));
      case Visits.All() when again > 0 -> List.of(words.say(CohortPhrase.VISITED_AGAIN_ALL, again));
      case Visits.LatestOf(var year) ->
          List.of(
              words.say(
                  CohortPhrase.VISITED_IN_YEAR,
                  String.valueOf(year),
                  overview.counted().sites(),
                  sites));
      case Visits.Latest(), Visits.All() -> List.of();
    };
  }

  /// How many reviews there are of each kind: "Independent review: 12, Self-assessment: 3".
  private String kinds() {
    var kinds = new KindTexts(words);
    return String.join(
        ", ",
        overview.counted().kinds().entrySet().stream()
            .map(kind -> words.fact(kinds.of(kind.getKey()), String.valueOf(kind.getValue())))
            .toList());
  }
}
