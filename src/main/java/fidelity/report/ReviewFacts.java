package fidelity.report;

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

  static List<Fact> of(Scorecard scorecard, Voice voice) {
    var texts = new ReviewTexts(scorecard, voice.words());
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(voice.say(HeaderPhrase.VISITED), texts.visited()));
    scorecard
        .review()
        .header()
        .reported()
        .ifPresent(
            day -> facts.add(Fact.of(voice.say(HeaderPhrase.REPORTED), voice.words().date(day))));
    facts.add(Fact.of(voice.say(HeaderPhrase.KIND), texts.kind()));
    facts.add(Fact.of(voice.say(HeaderPhrase.STATUS), texts.status()));
    facts.add(Fact.of(voice.say(ScorePhrase.RUBRIC), texts.rubric()));
    return facts;
  }
}
