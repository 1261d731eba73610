package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Columns;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.report.bands.ResultAtAGlance;
import fidelity.report.rubric.TailoringLayout;
import fidelity.scoring.Scorecard;
import fidelity.words.ReviewTexts;
import fidelity.words.SummaryTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.SummaryPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out the first page: which service, what came out, what to do about it.
final class SummaryLayout {

  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final SummaryTexts summary;

  private SummaryLayout(Scorecard scorecard, ReportLanguage language) {
    this.scorecard = scorecard;
    this.language = language;
    this.summary = new SummaryTexts(scorecard, language.words());
  }

  /// The page, its needs at full length where it can hold them.
  static Block of(Scorecard scorecard, ReportLanguage language) {
    var layout = new SummaryLayout(scorecard, language);
    var versions =
        scorecard.open().isEmpty()
            ? NeedsLayout.versions(scorecard, language)
            : OpenQuestionsLayout.versions(scorecard, language);
    return new Alternatives(versions.stream().map(layout::page).toList());
  }

  private List<Block> page(List<Block> needs) {
    var blocks = new ArrayList<Block>();
    blocks.add(quiet(summary.document()));
    blocks.add(new Heading(1, scorecard.review().header().site().name()));
    blocks.add(quiet(summary.occasion()));
    TailoringLayout.line(scorecard.rubric(), language.words()).ifPresent(blocks::add);
    blocks.add(ResultAtAGlance.of(scorecard, language.words()));
    if (scorecard.rubric().scale().hasShares()) {
      blocks.add(new FigureBlock(ScorecardFigures.sectionShares(scorecard, language.words())));
    }
    blocks.addAll(conclusions());
    blocks.addAll(needs);
    blocks.add(new Group(List.of(heading(SummaryPhrase.WHAT_NEXT), Bullets.of(summary.next()))));
    blocks.add(new FigureBlock(ScorecardFigures.glance(scorecard, language.words())));
    return blocks;
  }

  /// The strengths beside what the assessors conclude, each where it was written.
  private List<Block> conclusions() {
    var narrative = scorecard.review().narrative();
    var columns =
        Stream.of(
                written(HeaderPhrase.STRENGTHS, narrative.strengths(), Optional.empty()),
                written(SummaryPhrase.ASSESSORS_SUMMARY, narrative.summary(), outcome()))
            .filter(column -> !column.isEmpty())
            .toList();
    return switch (columns.size()) {
      case 0 -> List.of();
      case 1 -> columns.getFirst();
      default -> List.of(new Columns(columns));
    };
  }

  private List<Block> written(Phrase heading, String text, Optional<Block> more) {
    var blocks = new ArrayList<Block>();
    if (!text.isEmpty()) {
      blocks.add(heading(heading));
      language.quotes(text).forEach(each -> blocks.add(new Paragraph(each)));
    }
    more.ifPresent(blocks::add);
    return blocks;
  }

  private Optional<Block> outcome() {
    return new ReviewTexts(scorecard, language.words())
        .employed()
        .map(text -> new Facts(List.of(Block.Fact.of(language.say(HeaderPhrase.EMPLOYED), text))));
  }

  private Heading heading(Phrase phrase) {
    return new Heading(2, language.say(phrase));
  }

  private static Block quiet(String text) {
    return new Paragraph(Prose.quiet(text));
  }
}
