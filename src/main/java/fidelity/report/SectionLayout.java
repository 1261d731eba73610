package fidelity.report;

import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.TableBlock;
import fidelity.report.Block.Verdict;
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
  private final Voice voice;
  private final List<Block> blocks = new ArrayList<>();

  private SectionLayout(Scorecard scorecard, Voice voice) {
    this.texts = new ScoreTexts(scorecard, voice.words());
    this.voice = voice;
  }

  static List<Block> of(SectionScore section, Scorecard scorecard, Voice voice) {
    var layout = new SectionLayout(scorecard, voice);
    layout.blocks.add(new Heading(2, layout.title(section)));
    section.items().forEach(layout::item);
    return layout.blocks;
  }

  private String title(SectionScore section) {
    return voice.say(
        ScorePhrase.SECTION_TITLE,
        section.section().name(),
        texts.outOf(section.score(), section.most()));
  }

  private void item(ItemScore item) {
    blocks.add(
        new Heading(3, voice.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name())));
    blocks.add(
        new Verdict(
            Prose.of(item.item().standard()),
            voice.say(ScorePhrase.SCORE),
            voice.words().scores(item.scores())));
    var facts = new ArrayList<Fact>();
    if (!texts.basis(item).isEmpty()) {
      facts.add(new Fact(voice.say(ScorePhrase.BASIS), List.of(Prose.strong(texts.basis(item)))));
    }
    facts.addAll(Explanations.of(item, voice));
    blocks.add(new Facts(facts));
    AnswerTable.of(item, voice).ifPresent(table -> blocks.add(new TableBlock(table)));
    written(item);
  }

  private void written(ItemScore item) {
    var facts = new ArrayList<Fact>();
    var review = item.review();
    if (!review.sources().isEmpty()) {
      facts.add(
          new Fact(
              voice.say(EvidencePhrase.SOURCES),
              List.of(voice.quote(String.join("; ", review.sources())))));
    }
    add(facts, EvidencePhrase.COMMENTS, review.comments());
    add(facts, EvidencePhrase.RECOMMENDATIONS, review.recommendations());
    if (!facts.isEmpty()) {
      blocks.add(new Facts(facts));
    }
  }

  private void add(List<Fact> facts, Phrase label, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(voice.say(label), voice.quotes(text)));
    }
  }
}
