package fidelity.words.cohort;

import fidelity.cohort.CohortReview;
import fidelity.cohort.LeftOut;
import fidelity.cohort.Schedule.Due;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.statistics.Extent;
import fidelity.cohort.statistics.Statistics;
import fidelity.words.RubricTexts;
import fidelity.words.Words;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A cohort in words.
///
/// @param leftOut the problems of the batch, and how many files it could not score
/// @param words the language of its rubric
public record CohortTexts(Overview overview, LeftOut leftOut, Words words) {

  /// A cohort in the words of its rubric's language.
  public static CohortTexts of(Overview overview, LeftOut leftOut) {
    var language = overview.cohort().rubric().identity().language();
    return new CohortTexts(overview, leftOut, Words.of(language));
  }

  /// The title of a cohort's report and workbook.
  public String title() {
    return words.say(CohortPhrase.COHORT_TITLE);
  }

  /// The rubric's name and version, and its base's where it is tailored.
  public String rubric() {
    return new RubricTexts(overview.cohort().rubric(), words).titleWithBase();
  }

  /// From the first day of the first visit to the last of the last.
  public String visited() {
    return words.fact(words.say(CohortPhrase.COHORT_VISITS), visits());
  }

  /// What the figures were made from, each count by what it counts.
  public SequencedMap<String, String> facts() {
    var cohort = overview.cohort();
    var facts = new LinkedHashMap<String, String>();
    add(facts, CohortPhrase.COHORT_REVIEWS, reviews());
    add(facts, CohortPhrase.COHORT_SITES, String.valueOf(cohort.sites()));
    add(facts, CohortPhrase.COHORT_VISITS, visits());
    add(facts, CohortPhrase.COUNTED_VISITS, counted().rule());
    overview.view().asOf().ifPresent(day -> add(facts, CohortPhrase.REVIEW_OVERDUE, overdue(day)));
    if (leftOut.files() > 0) {
      add(facts, CohortPhrase.FILES_LEFT_OUT, String.valueOf(leftOut.files()));
    }
    return facts;
  }

  private void add(SequencedMap<String, String> facts, Phrase label, String value) {
    facts.put(words.say(label), value);
  }

  private String reviews() {
    var all = overview.cohort().reviews().size();
    var unfinished = overview.cohort().unfinished().size();
    return unfinished == 0
        ? String.valueOf(all)
        : words.say(CohortPhrase.REVIEWS_UNFINISHED, all, unfinished);
  }

  private String visits() {
    return words.dates(
        overview.cohort().reviews().stream()
            .map(review -> review.occasion().from())
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        lastVisit());
  }

  /// The last day of the last visit.
  public LocalDate lastVisit() {
    return overview.cohort().reviews().stream()
        .map(review -> review.occasion().to())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// How many are overdue: "41 on 1 December 2025".
  private String overdue(LocalDate day) {
    return words.say(
        CohortPhrase.OVERDUE_ON, overview.schedule().overdue().size(), words.date(day));
  }

  /// Why no figure is shown, a sentence each.
  public List<String> reasons() {
    var reasons = new ArrayList<String>();
    reasons.addAll(hidden());
    reasons.addAll(sitesHidden());
    reasons.addAll(counted().sentences());
    return reasons;
  }

  /// Which reviews the figures are of.
  public CountedTexts counted() {
    return new CountedTexts(overview, words);
  }

  /// That figures are hidden, where those of all are; otherwise empty.
  public List<String> hidden() {
    return overview.statistics().isEmpty()
        ? List.of(words.say(CohortPhrase.FIGURES_HIDDEN, overview.view().hideBelow()))
        : List.of();
  }

  /// That single services are not listed, where they are not; otherwise empty.
  public List<String> sitesHidden() {
    return overview.view().tellsSites()
        ? List.of()
        : List.of(words.say(CohortPhrase.SITES_HIDDEN, overview.view().hideBelow()));
  }

  /// Why there is no mean of totals: none is finished, or those that are must not be shown.
  public String noTotals(Statistics statistics) {
    return statistics.total().absences().hidden() > 0
        ? words.say(CohortPhrase.TOTALS_HIDDEN, overview.view().hideBelow())
        : words.say(CohortPhrase.NO_TOTALS);
  }

  /// A warning where there are too few sites for coefficients; otherwise empty.
  public List<String> few(Statistics statistics) {
    return few(statistics.extent());
  }

  /// A warning where coefficients are of too few sites; otherwise empty.
  public List<String> few(Extent extent) {
    return extent.few() && extent.reviews() > 0
        ? List.of(words.say(CohortPhrase.FEW_SITES, extent.sites(), Extent.FEW))
        : List.of();
  }

  /// Its groups in words.
  public GroupTexts groups() {
    return new GroupTexts(overview.view().by(), overview.cohort().rubric(), words);
  }

  /// Why a review has no next one, or that it is late; empty when there is nothing to say.
  public String state(Due due) {
    if (due.overdue()) {
      return words.say(CohortPhrase.OVERDUE);
    }
    return due.day().isEmpty() && due.review().nextReview().isPresent()
        ? words.say(CohortPhrase.REVIEWED_AGAIN)
        : "";
  }

  /// The bands that an unfinished review can still be in, highest first.
  public static String bands(CohortReview review) {
    return String.join(", ", review.bands().stream().map(band -> band.name()).toList());
  }
}
