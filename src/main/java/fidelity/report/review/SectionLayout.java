package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.Reply;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.review.Status;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out a section, item by item: the score in the heading, the criterion, the answers, why the
/// score is so and what the next requires, advice, sources, and in a draft a place for
/// the service's reply.
final class SectionLayout {

  private final ScoreTexts texts;
  private final ReportLanguage language;

  private SectionLayout(Scorecard scorecard, ReportLanguage language) {
    this.texts = new ScoreTexts(scorecard, language.words());
    this.language = language;
  }

  /// The section's items, each kept together; the first with the section's heading.
  static List<Block> of(SectionScore section, Scorecard scorecard, ReportLanguage language) {
    var layout = new SectionLayout(scorecard, language);
    var groups = new ArrayList<Block>();
    var heading = List.<Block>of(new Heading(2, layout.title(section)));
    for (var item : section.items()) {
      var blocks = new ArrayList<>(groups.isEmpty() ? heading : List.of());
      blocks.addAll(layout.item(item));
      groups.add(new Group(blocks));
    }
    return groups;
  }

  private String title(SectionScore section) {
    var title =
        language.say(ScorePhrase.SECTION_TITLE, section.section().name(), texts.outOf(section));
    return section.bands().isEmpty() ? title : language.words().fact(title, texts.bands(section));
  }

  private List<Block> item(ItemResult item) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(3, title(item), aside(item), ItemAnchors.of(item)));
    blocks.add(new Paragraph(Prose.quiet(item.item().standard())));
    var facts = new ArrayList<Fact>();
    switch (item) {
      case ItemScore score -> {
        answers(score, blocks, facts);
        facts.addAll(ItemFacts.of(score, texts, language));
      }
      case NotApplicable none ->
          facts.add(
              new Fact(language.say(ScorePhrase.NOT_APPLICABLE_TITLE), language.reason(none)));
    }
    facts.addAll(written(item));
    blocks.add(new Facts(facts));
    if (texts.scorecard().review().header().status() == Status.DRAFT) {
      blocks.add(reply(item));
    }
    return blocks;
  }

  /// Where the service replies to a draft. A program finds the reply by the item's id.
  private Reply reply(ItemResult item) {
    return new Reply(
        "reply-" + item.item().id(),
        language.say(EvidencePhrase.REPLY, title(item)),
        language.say(EvidencePhrase.REPLY_PLACEHOLDER));
  }

  private String title(ItemResult item) {
    return language.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name());
  }

  private String aside(ItemResult item) {
    return switch (item) {
      case ItemScore score ->
          language.say(ScorePhrase.SCORE_ASIDE, language.words().scores(score.scores()));
      case NotApplicable _ -> language.say(ScorePhrase.NOT_APPLICABLE);
    };
  }

  private void answers(ItemScore item, List<Block> blocks, List<Fact> facts) {
    AnswerLayout.of(item, texts.scorecard().rubric(), language)
        .ifPresent(
            answers -> {
              switch (answers) {
                case AnswerLayout.Sentence(var fact) -> facts.add(fact);
                case AnswerLayout.Grid(var table) -> blocks.add(new TableBlock(table));
              }
            });
  }

  private List<Fact> written(ItemResult item) {
    var facts = new ArrayList<Fact>();
    var review = item.review();
    add(facts, EvidencePhrase.SETTLED, review.settled());
    add(facts, EvidencePhrase.COMMENTS, review.comments());
    add(facts, EvidencePhrase.RECOMMENDATIONS, review.recommendations());
    if (!review.sources().isEmpty()) {
      var names = review.sources().stream().map(texts.scorecard().rubric()::source).toList();
      facts.add(
          new Fact(
              language.say(EvidencePhrase.SOURCES),
              List.of(language.smallQuote(String.join("; ", names)))));
    }
    return facts;
  }

  private void add(List<Fact> facts, Phrase label, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(language.say(label), language.quotes(text)));
    }
  }
}
