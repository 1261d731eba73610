package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.report.rubric.TailoringLayout;
import fidelity.rubric.Origin;
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

  static List<Block> of(Scorecard scorecard, ReportLanguage language, String version) {
    var texts = new ScoreTexts(scorecard, language.words());
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, language.say(ComputationPhrase.COMPUTED)));
    blocks.add(Paragraph.of(String.join(" ", texts.counts())));
    blocks.add(Bullets.of(new RubricTexts(scorecard.rubric(), language.words()).policies()));
    blocks.addAll(TailoringLayout.of(scorecard.rubric(), language.words(), 3));
    if (!texts.unused().isEmpty()) {
      blocks.add(new Heading(3, language.say(ComputationPhrase.REMARKS)));
      blocks.add(Bullets.of(texts.unused()));
    }
    blocks.add(new Facts(origins(scorecard, language, version)));
    return blocks;
  }

  private static List<Fact> origins(Scorecard scorecard, ReportLanguage language, String version) {
    var rubric = scorecard.rubric().identity();
    return List.of(
        Fact.of(
            language.say(ScorePhrase.RUBRIC), "%s, %s".formatted(rubric.id(), rubric.version())),
        hash(language.say(ComputationPhrase.RUBRIC_HASH), rubric.origin()),
        hash(language.say(ComputationPhrase.REVIEW_HASH), scorecard.review().origin()),
        Fact.of(language.say(ComputationPhrase.PROGRAM), "fidelity " + version));
  }

  private static Fact hash(String label, Origin origin) {
    return new Fact(label, List.of(Prose.small(origin.sha256())));
  }
}
