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
import fidelity.scoring.Provenance;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.BandTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out the review report, in the order of a THL report.
public final class ReportLayout {

  private final Improvements way;
  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final ScoreTexts texts;
  private final List<Block> blocks = new ArrayList<>();

  private ReportLayout(Improvements way) {
    this.way = way;
    this.scorecard = way.scorecard();
    this.language = ReportLanguage.of(scorecard.rubric(), scorecard.review());
    this.texts = new ScoreTexts(scorecard, language.words());
  }

  /// The whole report.
  ///
  /// @param version the program's version
  public static Report layOut(Improvements way, String version) {
    return new ReportLayout(way).report(version);
  }

  private Report report(String version) {
    blocks.add(CoverLayout.of(scorecard, language));
    blocks.add(new Contents(language.say(HeaderPhrase.CONTENTS)));
    blocks.add(new PageBreak());
    review();
    prose(HeaderPhrase.PURPOSE, scorecard.review().narrative().purpose());
    prose(HeaderPhrase.PROGRAMME, scorecard.review().narrative().programme());
    method();
    summary();
    scorecard
        .sections()
        .forEach(section -> blocks.addAll(SectionLayout.of(section, scorecard, language)));
    blocks.addAll(ImprovementsLayout.of(way, language));
    scores();
    blocks.addAll(ComputedLayout.of(scorecard, language, version));
    var provenance = Provenance.of(scorecard, version).properties();
    return new Report(ReviewMetadata.of(scorecard, language.words()).carrying(provenance), blocks);
  }

  private void review() {
    var header = scorecard.review().header();
    heading(HeaderPhrase.REVIEW);
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(language.say(HeaderPhrase.SITE), header.site().name()));
    addText(facts, HeaderPhrase.ORGANISATION, header.site().organisation());
    addList(facts, HeaderPhrase.RECIPIENTS, header.recipients());
    addList(facts, HeaderPhrase.ASSESSORS, header.assessors());
    facts.addAll(ReviewFacts.of(scorecard, language));
    addText(facts, HeaderPhrase.PUBLISHER, header.publisher());
    blocks.add(new Facts(facts));
  }

  private void method() {
    var method = scorecard.review().narrative().method();
    if (method.isEmpty()) {
      return;
    }
    heading(HeaderPhrase.METHOD);
    list(HeaderPhrase.DOCUMENTS, method.documents());
    list(HeaderPhrase.INTERVIEWS, method.interviews());
    list(HeaderPhrase.OBSERVATIONS, method.observations());
  }

  private void summary() {
    var narrative = scorecard.review().narrative();
    blocks.add(new PageBreak());
    heading(HeaderPhrase.SUMMARY);
    blocks.add(new Paragraph(Prose.strong(texts.result())));
    if (!scorecard.total().settled()) {
      blocks.add(Paragraph.of(language.say(ScorePhrase.UNFINISHED)));
    }
    blocks.add(new FigureBlock(ScorecardFigures.bandScale(scorecard, language.words())));
    paragraphs(narrative.summary());
    SummaryFacts.outcome(scorecard, language).ifPresent(blocks::add);
    if (!narrative.strengths().isEmpty()) {
      blocks.add(new Heading(3, language.say(HeaderPhrase.STRENGTHS)));
      paragraphs(narrative.strengths());
    }
    blocks.add(new Heading(3, language.say(HeaderPhrase.DEVELOPMENT_NEEDS)));
    blocks.addAll(SummaryFacts.developmentNeeds(scorecard, language));
    if (scorecard.rubric().scale().hasShares()) {
      blocks.add(new FigureBlock(ScorecardFigures.sectionShares(scorecard, language.words())));
    }
  }

  private void scores() {
    blocks.add(new PageBreak());
    heading(ScorePhrase.SCORE_TABLE);
    blocks.add(new TableBlock(ScoreTable.of(scorecard, language.words())));
    blocks.add(new Paragraph(Prose.strong(language.say(ScorePhrase.BANDS))));
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
