package fidelity.report;

import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.scoring.Scorecard;
import fidelity.words.RubricTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out the last page: how the scores were computed, and from what.
final class ComputedLayout {

  private ComputedLayout() {}

  static List<Block> of(Scorecard scorecard, Voice voice, String version) {
    var texts = new ScoreTexts(scorecard, voice.words());
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, voice.say(ComputationPhrase.COMPUTED)));
    blocks.add(Paragraph.of(texts.counts()));
    blocks.add(bullets(new RubricTexts(scorecard.rubric(), voice.words()).policies()));
    if (!texts.remarks().isEmpty()) {
      blocks.add(new Heading(3, voice.say(ComputationPhrase.REMARKS)));
      blocks.add(bullets(texts.remarks()));
    }
    blocks.add(new Facts(origins(scorecard, voice, version)));
    return blocks;
  }

  private static List<Fact> origins(Scorecard scorecard, Voice voice, String version) {
    var rubric = scorecard.rubric().identity();
    return List.of(
        Fact.of(voice.say(ScorePhrase.RUBRIC), "%s, %s".formatted(rubric.id(), rubric.version())),
        Fact.of(voice.say(ComputationPhrase.RUBRIC_HASH), rubric.origin().sha256()),
        Fact.of(voice.say(ComputationPhrase.REVIEW_HASH), scorecard.review().origin().sha256()),
        Fact.of(voice.say(ComputationPhrase.PROGRAM), "fidelity " + version));
  }

  private static Bullets bullets(List<String> lines) {
    return new Bullets(lines.stream().map(Prose::of).toList());
  }
}
