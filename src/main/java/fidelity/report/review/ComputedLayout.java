package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.rubric.Identity;
import fidelity.rubric.Origin;
import fidelity.scoring.Scorecard;
import fidelity.words.RubricTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.TailoringPhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out the last page: how the scores were computed, and from what.
final class ComputedLayout {

  private ComputedLayout() {}

  static List<Block> of(Scorecard scorecard, ReportLanguage language, String version) {
    var texts = new ScoreTexts(scorecard, language.words());
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, language.say(ComputationPhrase.COMPUTED)));
    blocks.add(Paragraph.of(String.join(" ", texts.howMany().counts())));
    blocks.add(Bullets.of(new RubricTexts(scorecard.rubric(), language.words()).policies()));
    if (!texts.unused().isEmpty()) {
      blocks.add(new Heading(3, language.say(ComputationPhrase.REMARKS)));
      blocks.add(Bullets.of(texts.unused()));
    }
    blocks.add(new Facts(origins(scorecard, language, version)));
    return blocks;
  }

  private static List<Fact> origins(Scorecard scorecard, ReportLanguage language, String version) {
    var rubric = scorecard.rubric().identity();
    var facts = new ArrayList<Fact>();
    facts.add(edition(language.say(ScorePhrase.RUBRIC), rubric));
    facts.add(hash(language.say(ComputationPhrase.RUBRIC_HASH), rubric.origin()));
    rubric
        .tailoring()
        .map(tailoring -> tailoring.base().identity())
        .ifPresent(
            base -> {
              facts.add(edition(language.say(TailoringPhrase.BASE), base));
              facts.add(hash(language.say(TailoringPhrase.BASE_HASH), base.origin()));
            });
    facts.add(hash(language.say(ComputationPhrase.REVIEW_HASH), scorecard.review().origin()));
    facts.add(Fact.of(language.say(ComputationPhrase.PROGRAM), "fidelity " + version));
    return facts;
  }

  private static Fact edition(String label, Identity rubric) {
    return Fact.of(label, "%s, %s".formatted(rubric.id(), rubric.version()));
  }

  private static Fact hash(String label, Origin origin) {
    return new Fact(label, List.of(Prose.small(origin.sha256())));
  }
}
