package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.PageBreak;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Stamp;
import fidelity.scoring.WayUp;
import fidelity.words.BandTexts;
import fidelity.words.Phrase;
import fidelity.words.ScoreTexts;
import java.util.ArrayList;
import java.util.List;

/// Lays out the review report, in the order of a THL report.
public final class ReportLayout {

  private final WayUp way;
  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final ScoreTexts texts;
  private final List<Block> blocks = new ArrayList<>();

  private ReportLayout(WayUp way) {
    this.way = way;
    this.scorecard = way.scorecard();
    this.language = ReportLanguage.of(scorecard.rubric(), scorecard.review());
    this.texts = new ScoreTexts(scorecard, language.words());
  }

  /// The whole report.
  ///
  /// @param version the program's version
  public static Report layOut(WayUp way, String version) {
    return new ReportLayout(way).report(version);
  }

  private Report report(String version) {
    blocks.add(CoverLayout.of(scorecard, language));
    blocks.add(new Contents(language.say(Phrase.CONTENTS)));
    blocks.add(new PageBreak());
    review();
    prose(Phrase.PURPOSE, scorecard.review().narrative().purpose());
    prose(Phrase.PROGRAMME, scorecard.review().narrative().programme());
    method();
    summary();
    scorecard
        .sections()
        .forEach(section -> blocks.addAll(SectionLayout.of(section, scorecard, language)));
    blocks.addAll(ImprovementsLayout.of(way, language));
    scores();
    blocks.addAll(ComputedLayout.of(scorecard, language, version));
    var stamp = Stamp.of(scorecard, version).properties();
    return new Report(ReviewMetadata.of(scorecard, language.words()).carrying(stamp), blocks);
  }

  private void review() {
    var header = scorecard.review().header();
    heading(Phrase.REVIEW);
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(language.say(Phrase.SITE), header.site().name()));
    addText(facts, Phrase.ORGANISATION, header.site().organisation());
    addList(facts, Phrase.RECIPIENTS, header.recipients());
    addList(facts, Phrase.ASSESSORS, header.assessors());
    facts.addAll(ReviewFacts.of(scorecard, language));
    addText(facts, Phrase.PUBLISHER, header.publisher());
    blocks.add(new Facts(facts));
  }

  private void method() {
    var method = scorecard.review().narrative().method();
    if (method.isEmpty()) {
      return;
    }
    heading(Phrase.METHOD);
    list(Phrase.DOCUMENTS, method.documents());
    list(Phrase.INTERVIEWS, method.interviews());
    list(Phrase.OBSERVATIONS, method.observations());
  }

  private void summary() {
    var narrative = scorecard.review().narrative();
    blocks.add(new PageBreak());
    heading(Phrase.SUMMARY);
    blocks.add(new Paragraph(Prose.strong(texts.result())));
    if (!scorecard.total().settled()) {
      blocks.add(Paragraph.of(language.say(Phrase.UNFINISHED)));
    }
    blocks.add(new FigureBlock(ScorecardFigures.bandScale(scorecard, language.words())));
    paragraphs(narrative.summary());
    SummaryFacts.outcome(scorecard, language).ifPresent(blocks::add);
    if (!narrative.strengths().isEmpty()) {
      blocks.add(new Heading(3, language.say(Phrase.STRENGTHS)));
      paragraphs(narrative.strengths());
    }
    blocks.add(new Heading(3, language.say(Phrase.DEVELOPMENT_NEEDS)));
    blocks.add(SummaryFacts.developmentNeeds(scorecard, language));
    blocks.add(new FigureBlock(ScorecardFigures.sectionShares(scorecard, language.words())));
  }

  private void scores() {
    blocks.add(new PageBreak());
    heading(Phrase.SCORE_TABLE);
    blocks.add(new TableBlock(ScoreTable.of(scorecard, language.words())));
    blocks.add(new Paragraph(Prose.strong(language.say(Phrase.BANDS))));
    blocks.add(Bullets.of(new BandTexts(scorecard.rubric(), language.words()).lines()));
    blocks.add(new FigureBlock(ScorecardFigures.itemProfile(scorecard, language.words())));
  }

  private void heading(Phrase phrase) {
    blocks.add(new Heading(2, language.say(phrase)));
  }

  private void prose(Phrase heading, String text) {
    if (!text.isEmpty()) {
      heading(heading);
      paragraphs(text);
    }
  }

  private void paragraphs(String text) {
    language.quotes(text).forEach(each -> blocks.add(new Paragraph(each)));
  }

  private void list(Phrase heading, List<String> texts) {
    if (!texts.isEmpty()) {
      blocks.add(new Heading(3, language.say(heading)));
      blocks.add(new Bullets(texts.stream().map(language::quote).toList()));
    }
  }

  private void addText(List<Fact> facts, Phrase label, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(language.say(label), language.quotes(text)));
    }
  }

  private void addList(List<Fact> facts, Phrase label, List<String> texts) {
    if (!texts.isEmpty()) {
      facts.add(new Fact(language.say(label), texts.stream().map(language::quote).toList()));
    }
  }
}
