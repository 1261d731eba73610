package fidelity.report;

import fidelity.report.Block.Bullets;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.PageBreak;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Stamp;
import fidelity.scoring.WayUp;
import fidelity.words.BandTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out the review report, in the order of a THL report.
public final class ReportLayout {

  private final WayUp way;
  private final Scorecard scorecard;
  private final Voice voice;
  private final ScoreTexts texts;
  private final List<Block> blocks = new ArrayList<>();

  private ReportLayout(WayUp way) {
    this.way = way;
    this.scorecard = way.scorecard();
    this.voice = Voice.of(scorecard.rubric(), scorecard.review());
    this.texts = new ScoreTexts(scorecard, voice.words());
  }

  /// The whole report.
  ///
  /// @param version the program's version
  public static Report layOut(WayUp way, String version) {
    return new ReportLayout(way).report(version);
  }

  private Report report(String version) {
    blocks.add(CoverLayout.of(scorecard, voice));
    blocks.add(new Contents(voice.say(HeaderPhrase.CONTENTS)));
    blocks.add(new PageBreak());
    review();
    prose(HeaderPhrase.PURPOSE, scorecard.review().narrative().purpose());
    prose(HeaderPhrase.PROGRAMME, scorecard.review().narrative().programme());
    method();
    summary();
    scorecard
        .sections()
        .forEach(section -> blocks.addAll(SectionLayout.of(section, scorecard, voice)));
    blocks.addAll(WayLayout.of(way, voice));
    scores();
    blocks.addAll(ComputedLayout.of(scorecard, voice, version));
    var stamp = Stamp.of(scorecard, version).properties();
    return new Report(Imprints.of(scorecard, voice.words()).carrying(stamp), blocks);
  }

  private void review() {
    var header = scorecard.review().header();
    heading(HeaderPhrase.REVIEW);
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(voice.say(HeaderPhrase.SITE), header.site().name()));
    addText(facts, HeaderPhrase.ORGANISATION, header.site().organisation());
    addList(facts, HeaderPhrase.RECIPIENTS, header.recipients());
    addList(facts, HeaderPhrase.ASSESSORS, header.assessors());
    facts.addAll(ReviewFacts.of(scorecard, voice));
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
      blocks.add(Paragraph.of(voice.say(ScorePhrase.UNFINISHED)));
    }
    blocks.add(new FigureBlock(Figures.bandScale(scorecard, voice.words())));
    paragraphs(narrative.summary());
    SummaryFacts.outcome(scorecard, voice).ifPresent(blocks::add);
    if (!narrative.strengths().isEmpty()) {
      blocks.add(new Heading(3, voice.say(HeaderPhrase.STRENGTHS)));
      paragraphs(narrative.strengths());
    }
    blocks.add(new Heading(3, voice.say(HeaderPhrase.DEVELOPMENT_NEEDS)));
    blocks.add(SummaryFacts.developmentNeeds(scorecard, voice));
    blocks.add(new FigureBlock(Figures.sectionShares(scorecard, voice.words())));
  }

  private void scores() {
    blocks.add(new PageBreak());
    heading(ScorePhrase.SCORE_TABLE);
    blocks.add(new TableBlock(ScoreTable.of(scorecard, voice.words())));
    blocks.add(new Paragraph(Prose.strong(voice.say(ScorePhrase.BANDS))));
    blocks.add(bullets(new BandTexts(scorecard.rubric(), voice.words()).lines()));
    blocks.add(new FigureBlock(Figures.itemProfile(scorecard, voice.words())));
  }

  private void heading(Phrase phrase) {
    blocks.add(new Heading(2, voice.say(phrase)));
  }

  private void prose(Phrase heading, String text) {
    if (!text.isEmpty()) {
      heading(heading);
      paragraphs(text);
    }
  }

  private void paragraphs(String text) {
    voice.quotes(text).forEach(each -> blocks.add(new Paragraph(each)));
  }

  private void list(Phrase heading, List<String> texts) {
    if (!texts.isEmpty()) {
      blocks.add(new Heading(3, voice.say(heading)));
      blocks.add(new Bullets(texts.stream().map(voice::quote).toList()));
    }
  }

  private void addText(List<Fact> facts, Phrase label, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(voice.say(label), voice.quotes(text)));
    }
  }

  private void addList(List<Fact> facts, Phrase label, List<String> texts) {
    if (!texts.isEmpty()) {
      facts.add(new Fact(voice.say(label), texts.stream().map(voice::quote).toList()));
    }
  }

  private static Bullets bullets(List<String> lines) {
    return new Bullets(lines.stream().map(Prose::of).toList());
  }
}
