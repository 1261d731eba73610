package fidelity.report.cohort;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.Occasion;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.report.DocumentMetadata;
import fidelity.report.ReportIndex;
import fidelity.report.ReportIndex.Entry;
import fidelity.report.ReportIndex.Link;
import fidelity.words.KindTexts;
import fidelity.words.RubricTexts;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.cohort.CohortTexts;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.PagePhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lays out the way to the reports of a cohort's reviews: service by service, visit by visit.
public final class IndexLayout {

  private final Cohort cohort;
  private final Words words;
  private final TotalTexts totals;
  private final boolean rated;

  private IndexLayout(Cohort cohort) {
    this.cohort = cohort;
    this.words = Words.of(cohort.rubric().identity().language());
    this.totals = new TotalTexts(cohort.rubric(), words);
    this.rated = cohort.reviews().stream().anyMatch(each -> !each.occasion().rater().isEmpty());
  }

  /// The index.
  ///
  /// @param origin where the cohort's files come from, which the index carries
  /// @param paths where each review's report lies, by the name of the review's file
  /// @param summary the file of the cohort's report
  public static ReportIndex layOut(
      Cohort cohort, CohortProvenance origin, Map<String, String> paths, String summary) {
    return new IndexLayout(cohort).index(origin, paths, summary);
  }

  private ReportIndex index(CohortProvenance origin, Map<String, String> paths, String summary) {
    return new ReportIndex(
        metadata(origin),
        new RubricTexts(cohort.rubric(), words).titleWithBase(),
        new Link(say(CohortPhrase.COHORT_TITLE), summary),
        headings(),
        cohort.reviews().stream().map(each -> entry(each, paths)).toList());
  }

  private DocumentMetadata metadata(CohortProvenance origin) {
    var identity = cohort.rubric().identity();
    return new DocumentMetadata(
        say(PagePhrase.INDEX_TITLE),
        words.language().tag(),
        "",
        lastVisit(),
        say(ScorePhrase.RUBRIC_VERSION, identity.id(), identity.version()),
        say(PagePhrase.INDEX_TITLE),
        words.template(HeaderPhrase.PAGE_OF),
        "",
        origin.properties());
  }

  private LocalDate lastVisit() {
    return cohort.reviews().stream()
        .map(CohortReview::occasion)
        .map(Occasion::to)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private List<String> headings() {
    var headings = new ArrayList<String>();
    headings.add(say(HeaderPhrase.SITE));
    headings.add(say(HeaderPhrase.VISITED));
    if (rated) {
      headings.add(say(HeaderPhrase.RATER));
    }
    headings.add(totals.heading());
    headings.add(say(ScorePhrase.BAND));
    headings.add(say(HeaderPhrase.KIND));
    headings.add(say(HeaderPhrase.STATUS));
    return headings;
  }

  private Entry entry(CohortReview review, Map<String, String> paths) {
    var occasion = review.occasion();
    var kinds = new KindTexts(words);
    var cells = new ArrayList<String>();
    cells.add(words.dates(occasion.from(), occasion.to()));
    if (rated) {
      cells.add(occasion.rater());
    }
    cells.add(totals.outOf(review.total(), cohort.rubric().most()));
    cells.add(CohortTexts.bands(review));
    cells.add(kinds.of(occasion.kind()));
    cells.add(kinds.of(occasion.status()));
    var path = Objects.requireNonNull(paths.get(review.origin().file()));
    return new Entry(new Link(occasion.site().name(), path), cells);
  }

  private String say(Phrase phrase, Object... values) {
    return words.say(phrase, values);
  }
}
