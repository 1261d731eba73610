package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.previous.SinceLayout;
import fidelity.report.rubric.TailoringLayout;
import fidelity.review.RaterReview;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.BandTexts;
import fidelity.words.ReviewTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays out the review report: the result on a page, all scores, what has changed, the review,
/// every item, the way to the next band, what was changed in the rubric, how the scores were
/// computed.
public final class ReportLayout {

  private final Improvements way;
  private final Scorecard scorecard;
  private final Optional<VisitComparison> since;
  private final ReportLanguage language;
  private final List<Block> blocks = new ArrayList<>();

  private ReportLayout(Improvements way, Optional<VisitComparison> since) {
    this.way = way;
    this.since = since;
    this.scorecard = way.scorecard();
    this.language = ReportLanguage.of(scorecard.rubric(), scorecard.review());
  }

  /// The whole report of a review that names no last one.
  public static Report layOut(Improvements way, String version) {
    return layOut(way, Optional.empty(), version);
  }

  /// The whole report.
  ///
  /// @param since what has changed since the last review
  /// @param version the program's version
  public static Report layOut(Improvements way, Optional<VisitComparison> since, String version) {
    return new ReportLayout(way, since).report(version);
  }

  private Report report(String version) {
    blocks.add(SummaryLayout.of(scorecard, language));
    scores();
    since.ifPresent(last -> blocks.addAll(SinceLayout.of(last, language.words())));
    review();
    scorecard
        .sections()
        .forEach(section -> blocks.addAll(SectionLayout.of(section, scorecard, language)));
    if (way.tellsPlan()) {
      blocks.add(new Group(ImprovementsLayout.plan(way, language)));
    }
    var changes = TailoringLayout.of(scorecard.rubric(), language.words(), 2);
    if (!changes.isEmpty()) {
      blocks.add(new Group(changes));
    }
    blocks.add(new Group(ComputedLayout.of(scorecard, language, version)));
    var last = since.map(VisitComparison::before);
    var provenance = way.provenance(version).beside(last).properties();
    return new Report(ReviewMetadata.of(scorecard, language.words()).carrying(provenance), blocks);
  }

  /// The scores, after the contents where one page holds both.
  private void scores() {
    var contents = new Contents(language.say(HeaderPhrase.CONTENTS));
    var scores =
        new Group(
            List.of(
                new Heading(2, language.say(ScorePhrase.SCORE_TABLE)),
                new TableBlock(ScoreTable.of(scorecard, language))));
    blocks.add(new Alternatives(List.of(List.of(contents, scores), List.of(scores, contents))));
  }

  private void review() {
    var header = scorecard.review().header();
    var narrative = scorecard.review().narrative();
    var facts = new ArrayList<Fact>();
    if (!header.rater().isEmpty()) {
      facts.add(
          new Fact(language.say(HeaderPhrase.RATER), List.of(language.quote(header.rater()))));
    }
    addList(facts, HeaderPhrase.RATERS, header.raters().stream().map(RaterReview::rater).toList());
    addList(facts, HeaderPhrase.ASSESSORS, header.assessors());
    addList(facts, HeaderPhrase.RECIPIENTS, header.recipients());
    facts.add(
        Fact.of(
            language.say(ScorePhrase.RUBRIC),
            new ReviewTexts(scorecard, language.words()).rubric()));
    facts.add(
        new Fact(
            language.say(ScorePhrase.BANDS),
            new BandTexts(scorecard.rubric(), language.words())
                .lines().stream().map(Prose::of).toList()));
    header.tags().forEach((name, text) -> facts.add(new Fact(name, List.of(language.quote(text)))));
    heading(HeaderPhrase.ABOUT_REVIEW);
    blocks.add(new Facts(facts));
    prose(HeaderPhrase.PURPOSE, narrative.purpose());
    prose(HeaderPhrase.PROGRAMME, narrative.programme());
    list(HeaderPhrase.DOCUMENTS, narrative.method().documents());
    list(HeaderPhrase.INTERVIEWS, narrative.method().interviews());
    list(HeaderPhrase.OBSERVATIONS, narrative.method().observations());
  }

  private void heading(Phrase phrase) {
    blocks.add(new Heading(2, language.say(phrase)));
  }

  private void prose(Phrase heading, String text) {
    if (!text.isEmpty()) {
      blocks.add(new Heading(3, language.say(heading)));
      language.quotes(text).forEach(each -> blocks.add(new Paragraph(each)));
    }
  }

  private void list(Phrase heading, List<String> texts) {
    if (!texts.isEmpty()) {
      blocks.add(new Heading(3, language.say(heading)));
      blocks.add(new Bullets(texts.stream().map(language::quote).toList(), 2));
    }
  }

  private void addList(List<Fact> facts, Phrase label, List<String> texts) {
    if (!texts.isEmpty()) {
      facts.add(new Fact(language.say(label), texts.stream().map(language::quote).toList()));
    }
  }
}
