package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Report;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.BandTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out a scorecard for the terminal: the scores and what follows from them, on a page or two.
public final class ScorecardLayout {

  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final ScoreTexts texts;

  private ScorecardLayout(Scorecard scorecard) {
    this.scorecard = scorecard;
    this.language = ReportLanguage.of(scorecard.rubric(), scorecard.review());
    this.texts = new ScoreTexts(scorecard, language.words());
  }

  /// The scores alone.
  public static Report brief(Scorecard scorecard) {
    return new ScorecardLayout(scorecard).report(List.of());
  }

  /// The scores, and for every item why it has its score, and the way up.
  public static Report explained(Scorecard scorecard) {
    var layout = new ScorecardLayout(scorecard);
    return layout.report(layout.explanations());
  }

  private Report report(List<Block> explanations) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, scorecard.review().header().site().name()));
    blocks.add(new Facts(heading()));
    blocks.add(new TableBlock(ScoreTable.of(scorecard, language.words())));
    blocks.add(new Heading(2, language.say(ScorePhrase.BANDS)));
    blocks.add(Bullets.of(new BandTexts(scorecard.rubric(), language.words()).lines()));
    blocks.add(Paragraph.of(texts.result()));
    if (!scorecard.total().settled()) {
      blocks.add(Paragraph.of(language.say(ScorePhrase.UNFINISHED)));
    }
    blocks.add(new Heading(2, language.say(HeaderPhrase.DEVELOPMENT_NEEDS)));
    blocks.addAll(developmentNeeds());
    blocks.addAll(explanations);
    if (!texts.unused().isEmpty()) {
      blocks.add(new Heading(2, language.say(ComputationPhrase.REMARKS)));
      blocks.add(Bullets.of(texts.unused()));
    }
    return new Report(ReviewMetadata.of(scorecard, language.words()), blocks);
  }

  private List<Fact> heading() {
    var header = scorecard.review().header();
    var facts = new ArrayList<Fact>();
    if (!header.site().organisation().isEmpty()) {
      facts.add(Fact.of(language.say(HeaderPhrase.ORGANISATION), header.site().organisation()));
    }
    facts.addAll(ReviewFacts.of(scorecard, language));
    return facts;
  }

  private List<Block> developmentNeeds() {
    var needs = scorecard.developmentNeeds().stream().map(texts::scored).toList();
    return Stream.<Block>concat(
            needs.isEmpty() ? Stream.of() : Stream.of(Bullets.of(needs)),
            texts.needs().stream().map(Paragraph::of))
        .toList();
  }

  private List<Block> explanations() {
    var blocks = new ArrayList<Block>();
    var way = Improvements.of(scorecard);
    blocks.add(new Heading(2, language.say(ExplanationPhrase.EXPLANATIONS)));
    for (var ladder : way.items()) {
      var facts = new ArrayList<>(Explanations.of(ladder.item(), language));
      facts.addAll(ImprovementsLayout.next(ladder, language));
      blocks.add(new Heading(3, texts.scored(ladder.item())));
      blocks.add(new Facts(facts));
    }
    blocks.addAll(ImprovementsLayout.plan(way, language));
    return blocks;
  }
}
