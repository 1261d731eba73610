package fidelity.report.review;

import fidelity.report.Block.Fact;
import fidelity.scoring.Scorecard;
import fidelity.words.ReviewTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// When a review was made, what kind it is, and by which rubric.
final class ReviewFacts {

  private ReviewFacts() {}

  static List<Fact> of(Scorecard scorecard, ReportLanguage language) {
    var texts = new ReviewTexts(scorecard, language.words());
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(language.say(HeaderPhrase.VISITED), texts.visited()));
    scorecard
        .review()
        .header()
        .reported()
        .ifPresent(
            day ->
                facts.add(
                    Fact.of(language.say(HeaderPhrase.REPORTED), language.words().date(day))));
    facts.add(Fact.of(language.say(HeaderPhrase.KIND), texts.kind()));
    facts.add(Fact.of(language.say(HeaderPhrase.STATUS), texts.status()));
    facts.add(Fact.of(language.say(ScorePhrase.RUBRIC), texts.rubric()));
    return facts;
  }
}
