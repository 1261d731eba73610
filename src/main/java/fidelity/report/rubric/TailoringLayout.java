package fidelity.report.rubric;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.rubric.Change;
import fidelity.rubric.Rubric;
import fidelity.words.TailoringTexts;
import fidelity.words.Words;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.TailoringPhrase;
import java.util.List;
import java.util.Optional;

/// Lays out how a tailored rubric differs from its base: what was changed and why, and what can be
/// compared.
public final class TailoringLayout {

  private final TailoringTexts texts;

  private TailoringLayout(TailoringTexts texts) {
    this.texts = texts;
  }

  /// The changes under a heading; nothing for a rubric that stands on its own.
  ///
  /// @param level of the heading
  public static List<Block> of(Rubric rubric, Words words, int level) {
    return TailoringTexts.of(rubric, words)
        .map(texts -> new TailoringLayout(texts).blocks(level))
        .orElse(List.of());
  }

  /// A line that names the base; none for a rubric that stands on its own.
  public static Optional<Block> line(Rubric rubric, Words words) {
    return TailoringTexts.of(rubric, words)
        .map(texts -> new Paragraph(Prose.quiet(texts.basedOn())));
  }

  private List<Block> blocks(int level) {
    return List.of(
        new Heading(level, say(TailoringPhrase.BASE_CHANGES)),
        Paragraph.of(texts.baseLine()),
        new TableBlock(changes()),
        new Heading(level, say(TailoringPhrase.COMPARABLE)),
        Bullets.of(texts.comparable()));
  }

  private Table changes() {
    return new Table(
        say(TailoringPhrase.BASE_CHANGES),
        false,
        List.of(
            Column.naming(say(ScorePhrase.ITEM), 30),
            Column.of(say(TailoringPhrase.BASE_CHANGE), 30),
            Column.of(say(TailoringPhrase.BASE_CHANGE_REASON), 40)),
        texts.tailoring().changes().stream().map(this::row).toList());
  }

  private Row row(Change change) {
    return Row.of(texts.item(change), texts.done(change), change.because());
  }

  private String say(Phrase phrase) {
    return texts.words().say(phrase);
  }
}
