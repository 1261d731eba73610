package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.ScoreBox;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out a section, item by item: criterion beside score, why, answers, sources, advice.
final class SectionLayout {

  private final ScoreTexts texts;
  private final ReportLanguage language;
  private final List<Block> blocks = new ArrayList<>();

  private SectionLayout(Scorecard scorecard, ReportLanguage language) {
    this.texts = new ScoreTexts(scorecard, language.words());
    this.language = language;
  }

  static List<Block> of(SectionScore section, Scorecard scorecard, ReportLanguage language) {
    var layout = new SectionLayout(scorecard, language);
    layout.blocks.add(new Heading(2, layout.title(section)));
    section.items().forEach(layout::item);
    return layout.blocks;
  }

  private String title(SectionScore section) {
    return language.say(
        ScorePhrase.SECTION_TITLE,
        section.section().name(),
        texts.outOf(section.score(), section.most()));
  }

  private void item(ItemScore item) {
    blocks.add(
        new Heading(3, language.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name())));
    blocks.add(
        new ScoreBox(
            Prose.of(item.item().standard()),
            language.say(ScorePhrase.SCORE),
            language.words().scores(item.scores())));
    var facts = new ArrayList<Fact>();
    if (!texts.basis(item).isEmpty()) {
      facts.add(
          new Fact(language.say(ScorePhrase.BASIS), List.of(Prose.strong(texts.basis(item)))));
    }
    facts.addAll(Explanations.of(item, language));
    blocks.add(new Facts(facts));
    AnswerTable.of(item, texts.scorecard().rubric(), language)
        .ifPresent(table -> blocks.add(new TableBlock(table)));
    written(item);
  }

  private void written(ItemScore item) {
    var facts = new ArrayList<Fact>();
    var review = item.review();
    if (!review.sources().isEmpty()) {
      var names = review.sources().stream().map(texts.scorecard().rubric()::source).toList();
      facts.add(
          new Fact(
              language.say(EvidencePhrase.SOURCES),
              List.of(language.quote(String.join("; ", names)))));
    }
    add(facts, EvidencePhrase.COMMENTS, review.comments());
    add(facts, EvidencePhrase.RECOMMENDATIONS, review.recommendations());
    if (!facts.isEmpty()) {
      blocks.add(new Facts(facts));
    }
  }

  private void add(List<Fact> facts, Phrase label, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(language.say(label), language.quotes(text)));
    }
  }
}
