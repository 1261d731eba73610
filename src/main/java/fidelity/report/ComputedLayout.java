package fidelity.report;

import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.rubric.Rated;
import fidelity.rubric.Rubric;
import fidelity.scoring.Basis;
import fidelity.scoring.Scorecard;
import fidelity.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out the last page: how the scores were computed, and from what.
final class ComputedLayout {

  private ComputedLayout() {}

  static List<Block> of(Scorecard scorecard, Voice voice, String version) {
    var rubric = scorecard.rubric();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, voice.say(Phrase.COMPUTED)));
    blocks.add(Paragraph.of(counts(scorecard, voice)));
    blocks.add(new Bullets(policies(rubric, voice).stream().map(Prose::of).toList()));
    var remarks = new ScoreTexts(scorecard, voice.words()).remarks();
    if (!remarks.isEmpty()) {
      blocks.add(new Heading(3, voice.say(Phrase.REMARKS)));
      blocks.add(new Bullets(remarks.stream().map(Prose::of).toList()));
    }
    blocks.add(new Facts(origins(scorecard, voice, version)));
    return blocks;
  }

  private static String counts(Scorecard scorecard, Voice voice) {
    return voice.say(
        Phrase.COUNTS,
        scorecard.items().size(),
        scorecard.count(Basis.SCORED),
        scorecard.count(Basis.JUDGED),
        scorecard.count(Basis.OVERRIDDEN),
        scorecard.count(Basis.OPEN));
  }

  private static List<String> policies(Rubric rubric, Voice voice) {
    var policies = new ArrayList<String>();
    policies.add(voice.say(Phrase.COMPUTED_LEVELS));
    policies.add(voice.say(Phrase.COMPUTED_OPEN));
    policies.add(voice.say(Phrase.COMPUTED_GIVEN));
    if (rubric.items().stream().anyMatch(item -> item.rated() == Rated.PER_SPECIALIST)) {
      policies.add(voice.say(Phrase.COMPUTED_SPECIALISTS));
    }
    policies.add(TotalTexts.of(rubric, voice.words()));
    return policies;
  }

  private static List<Fact> origins(Scorecard scorecard, Voice voice, String version) {
    var rubric = scorecard.rubric().identity();
    return List.of(
        Fact.of(voice.say(Phrase.RUBRIC), "%s, %s".formatted(rubric.id(), rubric.version())),
        Fact.of(voice.say(Phrase.RUBRIC_HASH), rubric.origin().sha256()),
        Fact.of(voice.say(Phrase.REVIEW_HASH), scorecard.review().origin().sha256()),
        Fact.of(voice.say(Phrase.PROGRAM), "fidelity " + version));
  }
}
