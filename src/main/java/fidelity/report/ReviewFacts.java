package fidelity.report;

import fidelity.report.Block.Fact;
import fidelity.review.Kind;
import fidelity.review.Status;
import fidelity.scoring.Scorecard;
import fidelity.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/// When a review was made, what kind it is, and by which rubric.
final class ReviewFacts {

  private ReviewFacts() {}

  static List<Fact> of(Scorecard scorecard, Voice voice) {
    var header = scorecard.review().header();
    var visit = header.visit();
    var rubric = scorecard.rubric().identity();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(voice.say(Phrase.VISITED), voice.words().dates(visit.first(), visit.last())));
    header
        .reported()
        .ifPresent(day -> facts.add(Fact.of(voice.say(Phrase.REPORTED), voice.words().date(day))));
    facts.add(Fact.of(voice.say(Phrase.KIND), voice.say(phrase(header.kind()))));
    facts.add(Fact.of(voice.say(Phrase.STATUS), voice.say(phrase(header.status()))));
    facts.add(
        Fact.of(
            voice.say(Phrase.RUBRIC),
            voice.say(Phrase.RUBRIC_VERSION, rubric.name(), rubric.version())));
    return facts;
  }

  private static Phrase phrase(Kind kind) {
    return switch (kind) {
      case INDEPENDENT -> Phrase.KIND_INDEPENDENT;
      case GUIDED_SELF_ASSESSMENT -> Phrase.KIND_GUIDED_SELF_ASSESSMENT;
      case SELF_ASSESSMENT -> Phrase.KIND_SELF_ASSESSMENT;
      case BASELINE -> Phrase.KIND_BASELINE;
    };
  }

  private static Phrase phrase(Status status) {
    return switch (status) {
      case DRAFT -> Phrase.STATUS_DRAFT;
      case MODERATED -> Phrase.STATUS_MODERATED;
      case FINAL -> Phrase.STATUS_FINAL;
    };
  }
}
