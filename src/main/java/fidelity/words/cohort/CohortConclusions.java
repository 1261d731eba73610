package fidelity.words.cohort;

import fidelity.cohort.Schedule.Due;
import fidelity.cohort.statistics.Share;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.rubric.Bands.Band;
import fidelity.words.Words;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was found in a cohort, in the sentences that its reader begins with.
///
/// @param findings of a cohort with reviews that count
public record CohortConclusions(CohortTexts texts, CohortFindings findings) {

  /// All of it, a sentence or two for each subject.
  public List<String> sentences() {
    var sentences = new ArrayList<String>();
    sentences.add(statistics().banded() == 0 ? counted() : reached());
    sentences.addAll(texts.counted().sentences());
    sentences.addAll(ends());
    sentences.addAll(texts.overview().view().asOf().map(this::overdue).stream().toList());
    sentences.addAll(unfinished());
    sentences.addAll(texts.sitesHidden());
    if (texts.leftOut().files() > 0) {
      var label = say(CohortPhrase.FILES_LEFT_OUT);
      sentences.add(words().fact(label, String.valueOf(texts.leftOut().files())) + ".");
    }
    return sentences;
  }

  /// The mean total; none where no review is finished.
  public Optional<BigDecimal> mean() {
    return statistics().total().scores().mean();
  }

  private String counted() {
    var extent = statistics().extent();
    return say(CohortReportPhrase.FOUND_COUNTED, extent.sites(), extent.reviews());
  }

  /// How many services there are and reviews whose band is settled, and how many of these reach the
  /// band above that of the mean, or the highest.
  private String reached() {
    var goal = goal();
    var reached =
        statistics().bands().stream()
            .filter(each -> each.band().from().compareTo(goal.from()) >= 0)
            .mapToInt(each -> each.share().count())
            .sum();
    var all = statistics().banded();
    var share = Share.part(BigDecimal.valueOf(reached), BigDecimal.valueOf(all));
    var highest = findings.rubric().bands().above(goal).isEmpty();
    return say(
        highest ? CohortReportPhrase.FOUND_HIGHEST : CohortReportPhrase.FOUND_REACHED,
        statistics().extent().sites(),
        all,
        goal.name(),
        reached,
        words().wholePercent(share));
  }

  private Band goal() {
    var bands = findings.rubric().bands();
    return mean().map(bands::of).flatMap(bands::above).orElse(bands.highestFirst().getFirst());
  }

  /// The weakest and the strongest items; neither where there are few items in all.
  private List<String> ends() {
    var items = statistics().weakestFirst();
    return items.size() < 2 * CohortFindings.ENDS
        ? List.of()
        : List.of(
            end(CohortReportPhrase.FOUND_WEAKEST, items),
            end(CohortReportPhrase.FOUND_STRONGEST, items.reversed()));
  }

  private String end(Phrase phrase, List<ItemStatistics> items) {
    return say(phrase, findings.named(items.subList(0, CohortFindings.ENDS)));
  }

  private String overdue(LocalDate day) {
    var overdue = texts.overview().schedule().overdue();
    if (!overdue.isEmpty() && !texts.overview().view().tellsSites()) {
      return say(CohortReportPhrase.FOUND_OVERDUE_COUNT, overdue.size(), words().date(day));
    }
    return overdue.stream()
        .min(Comparator.comparing(CohortConclusions::day))
        .map(
            first ->
                say(
                    CohortReportPhrase.FOUND_OVERDUE,
                    overdue.size(),
                    words().date(day),
                    first.review().occasion().site().name(),
                    words().date(day(first))))
        .orElseGet(() -> say(CohortReportPhrase.FOUND_NONE_OVERDUE, words().date(day)));
  }

  private static LocalDate day(Due due) {
    return due.day().orElseThrow();
  }

  private List<String> unfinished() {
    var unfinished = texts.overview().counted().unfinished().size();
    return unfinished == 0
        ? List.of()
        : List.of(say(CohortReportPhrase.FOUND_UNFINISHED, unfinished));
  }

  private Statistics statistics() {
    return findings.statistics();
  }

  private String say(Phrase phrase, Object... values) {
    return words().say(phrase, values);
  }

  private Words words() {
    return findings.words();
  }
}
