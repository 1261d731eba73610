package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Report;
import fidelity.report.bands.ResultAtAGlance;
import fidelity.report.previous.SinceLayout;
import fidelity.report.rubric.TailoringLayout;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.improvement.Improvements;
import fidelity.scoring.improvement.ItemImprovements;
import fidelity.words.BandTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays out a scorecard for the terminal: the scores and what follows from them, on a page or two.
public final class ScorecardLayout {

  private final Scorecard scorecard;
  private final Optional<VisitComparison> since;
  private final ReportLanguage language;
  private final ScoreTexts texts;

  private ScorecardLayout(Scorecard scorecard, Optional<VisitComparison> since) {
    this.scorecard = scorecard;
    this.since = since;
    this.language = ReportLanguage.of(scorecard.rubric(), scorecard.review());
    this.texts = new ScoreTexts(scorecard, language.words());
  }

  /// The scores, and which commands tell more of them.
  ///
  /// @param since what has changed since the last review, where there is one
  public static Report brief(Scorecard scorecard, Optional<VisitComparison> since) {
    var layout = new ScorecardLayout(scorecard, since);
    return layout.report(List.of(Paragraph.of(layout.language.say(ScorePhrase.TOLD_ELSEWHERE))));
  }

  /// The scores, and for every item why it has its score, and the way up.
  ///
  /// @param since what has changed since the last review, where there is one
  public static Report explained(Scorecard scorecard, Optional<VisitComparison> since) {
    var layout = new ScorecardLayout(scorecard, since);
    return layout.report(layout.explanations());
  }

  private Report report(List<Block> more) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, scorecard.review().header().site().name()));
    blocks.add(ResultAtAGlance.of(scorecard, language.words()));
    since.map(each -> SinceLayout.line(each, language.words())).ifPresent(blocks::add);
    if (!scorecard.total().settled()) {
      blocks.add(Paragraph.of(language.say(ScorePhrase.UNFINISHED)));
    }
    if (!texts.howMany().leftOut().isEmpty()) {
      blocks.add(Paragraph.of(String.join(" ", texts.howMany().leftOut())));
    }
    blocks.add(ReviewLines.of(scorecard, language));
    blocks.add(new TableBlock(ScoreLines.of(scorecard, language.words())));
    blocks.addAll(OpenQuestionsLayout.brief(scorecard, language));
    blocks.addAll(NeedsLayout.brief(scorecard, language));
    blocks.addAll(TailoringLayout.of(scorecard.rubric(), language.words(), 2));
    if (!texts.unused().isEmpty()) {
      blocks.add(new Heading(2, language.say(ComputationPhrase.REMARKS)));
      blocks.add(Bullets.of(texts.unused()));
    }
    blocks.addAll(more);
    return new Report(ReviewMetadata.of(scorecard, language.words()), blocks);
  }

  private List<Block> explanations() {
    var blocks = new ArrayList<Block>();
    var way = Improvements.of(scorecard);
    blocks.add(new Heading(2, language.say(ScorePhrase.BANDS)));
    blocks.add(Bullets.of(new BandTexts(scorecard.rubric(), language.words()).lines()));
    blocks.add(new Heading(2, language.say(ExplanationPhrase.EXPLANATIONS)));
    for (var item : scorecard.items()) {
      blocks.addAll(
          switch (item) {
            case ItemScore score -> explained(way.of(score));
            case NotApplicable none -> explained(none);
          });
    }
    blocks.addAll(ImprovementsLayout.plan(way, language));
    return blocks;
  }

  private List<Block> explained(ItemImprovements ladder) {
    var facts = new ArrayList<>(Explanations.of(ladder.item(), language));
    facts.addAll(ImprovementsLayout.next(ladder, language));
    return List.of(new Heading(3, texts.scored(ladder.item())), new Facts(facts));
  }

  private List<Block> explained(NotApplicable item) {
    var title = language.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name());
    return List.of(
        new Heading(3, title),
        new Facts(
            List.of(
                new Fact(language.say(ScorePhrase.NOT_APPLICABLE_TITLE), language.reason(item)))));
  }
}
