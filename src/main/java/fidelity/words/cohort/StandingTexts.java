package fidelity.words.cohort;

import fidelity.cohort.CohortReview;
import fidelity.cohort.Standing;
import fidelity.rubric.Rubric;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.phrase.CohortReportPhrase;
import java.util.ArrayList;
import java.util.List;

/// Where the services of a cohort stand, in words.
///
/// @param words the language it is said in
public record StandingTexts(Rubric rubric, Words words) {

  /// A service's total, or the range of totals that its unfinished review can still have.
  public String total(CohortReview review) {
    return new TotalTexts(rubric, words).figure(review.total());
  }

  /// How many services there are in which bands, and which are the lowest and the highest.
  ///
  /// @param standings the lowest totals first
  public String finding(List<Standing> standings) {
    var sentences = new ArrayList<String>();
    sentences.add(
        words.say(
            CohortReportPhrase.SERVICES_FINDING,
            standings.size(),
            words.number(rubric.least(), rubric.decimals()),
            words.number(rubric.most(), rubric.decimals()),
            String.join("; ", bands(standings))));
    var finished = standings.stream().map(Standing::latest).filter(CohortReview::finished).toList();
    if (!finished.isEmpty()) {
      sentences.add(
          words.say(
              CohortReportPhrase.SERVICES_ENDS,
              named(finished.getFirst()),
              named(finished.getLast())));
    }
    return String.join(" ", sentences);
  }

  private List<String> bands(List<Standing> standings) {
    var counts = new ArrayList<String>();
    for (var band : rubric.bands().highestFirst()) {
      var here =
          standings.stream()
              .filter(each -> each.latest().band().filter(band::equals).isPresent())
              .count();
      counts.add(words.fact(band.name(), String.valueOf(here)));
    }
    var open = standings.stream().filter(each -> each.latest().band().isEmpty()).count();
    if (open > 0) {
      counts.add(words.fact(words.say(CohortReportPhrase.BAND_OPEN), String.valueOf(open)));
    }
    return counts;
  }

  private String named(CohortReview review) {
    return words.say(
        CohortReportPhrase.COUNT_SHARE, review.occasion().site().name(), total(review));
  }

  /// What the dots and bars stand for, as far as there are such.
  public String key(List<Standing> standings) {
    var key = new ArrayList<String>();
    key.add(words.say(CohortReportPhrase.KEY_DOT));
    if (standings.stream().anyMatch(each -> each.before().isPresent())) {
      key.add(words.say(CohortReportPhrase.KEY_BEFORE));
    }
    if (standings.stream().anyMatch(each -> !each.latest().finished())) {
      key.add(words.say(CohortReportPhrase.KEY_UNFINISHED));
    }
    return String.join(" ", key);
  }
}
