package fidelity.report.review;

import fidelity.report.Prose;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.HeaderPhrase;
import java.util.ArrayList;
import java.util.List;

/// What comes after a review: for an unfinished one to finish it, else to work with the report; and
/// when the next review is due, by the rubric's `review_every`.
final class NextTexts {

  private NextTexts() {}

  static List<Prose> of(Scorecard scorecard, ReportLanguage language) {
    var steps = new ArrayList<Prose>();
    if (scorecard.open().isEmpty()) {
      steps.add(Prose.of(language.say(HeaderPhrase.NEXT_DISCUSS)));
      steps.add(Prose.of(language.say(HeaderPhrase.NEXT_PLAN)));
    } else {
      steps.add(Prose.of(language.say(HeaderPhrase.NEXT_FINISH)));
    }
    scorecard
        .nextReview()
        .map(day -> language.say(HeaderPhrase.NEXT_REVIEW_BY, language.words().date(day)))
        .map(Prose::strong)
        .ifPresent(steps::add);
    return steps;
  }
}
