package fidelity.report.review;

import fidelity.report.Block.Fact;
import fidelity.scoring.Scorecard;
import fidelity.words.Phrase;
import fidelity.words.ReviewTexts;
import java.util.ArrayList;
import java.util.List;

/// When a review was made, what kind it is, and by which rubric.
final class ReviewFacts {

  private ReviewFacts() {}

  static List<Fact> of(Scorecard scorecard, ReportLanguage language) {
    var texts = new ReviewTexts(scorecard, language.words());
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(language.say(Phrase.VISITED), texts.visited()));
    scorecard
        .review()
        .header()
        .reported()
        .ifPresent(
            day -> facts.add(Fact.of(language.say(Phrase.REPORTED), language.words().date(day))));
    facts.add(Fact.of(language.say(Phrase.KIND), texts.kind()));
    facts.add(Fact.of(language.say(Phrase.STATUS), texts.status()));
    facts.add(Fact.of(language.say(Phrase.RUBRIC), texts.rubric()));
    return facts;
  }
}
