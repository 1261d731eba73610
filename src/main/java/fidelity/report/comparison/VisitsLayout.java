package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.report.bands.ResultAtAGlance;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.comparison.ItemScoreTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Lays out two visits to one service: what the total came to, what changed and why, item by item.
public final class VisitsLayout {

  private final VisitComparison comparison;
  private final Words words;

  private VisitsLayout(VisitComparison comparison) {
    this.comparison = comparison;
    this.words = Words.of(comparison.after().rubric().identity().language());
  }

  /// The comparison, in the language of the later rubric.
  public static Report layOut(VisitComparison comparison) {
    var layout = new VisitsLayout(comparison);
    return new Report(
        ComparisonMetadata.of(ComparisonPhrase.VISITS_TITLE, comparison.after(), layout.words),
        layout.blocks());
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Heading(
            1,
            words.fact(
                words.say(ComparisonPhrase.VISITS_TITLE),
                comparison.after().review().header().site().name())));
    blocks.add(new Paragraph(Prose.quiet(rubrics())));
    blocks.add(ResultAtAGlance.of(comparison.after(), words));
    blocks.add(new TableBlock(totals()));
    blocks.addAll(new SlopesFigure(comparison, words).blocks());
    blocks.addAll(new ChangeLayout(comparison, words).blocks());
    blocks.addAll(new MovedItemsLayout(comparison, words).blocks());
    blocks.addAll(lastingNeeds());
    blocks.addAll(new RecommendedLayout(comparison, words, 2).blocks());
    comparison.after().nextReview().ifPresent(day -> blocks.add(due(day)));
    return blocks;
  }

  private Block due(LocalDate day) {
    return Paragraph.of(words.say(SummaryPhrase.NEXT_REVIEW_BY, words.date(day)));
  }

  private String rubrics() {
    var later = new ReviewTexts(comparison.after(), words).rubric();
    return comparison.sameRubric()
        ? later
        : new ReviewTexts(comparison.before(), words).rubric() + " → " + later;
  }

  private Table totals() {
    var rows = new ArrayList<Row>();
    rows.add(totals(visited(comparison.before()), comparison.before()));
    if (!comparison.sameRubric()) {
      rows.add(
          totals(
              words.say(ComparisonPhrase.RESCORED, visited(comparison.before())),
              comparison.between()));
    }
    rows.add(totals(visited(comparison.after()), comparison.after()));
    return new Table(
        words.say(ComparisonPhrase.VISITS_TITLE),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.VISIT), 40),
            Column.right(words.say(ScorePhrase.TOTAL), 20),
            Column.of(words.say(ScorePhrase.BAND), 40)),
        rows);
  }

  private String visited(Scorecard scorecard) {
    return new ReviewTexts(scorecard, words).visited();
  }

  private Row totals(String visit, Scorecard scorecard) {
    var texts = new ScoreTexts(scorecard, words);
    return Row.of(visit, texts.total(), texts.bands());
  }

  private List<Block> lastingNeeds() {
    var needs = comparison.lastingNeeds();
    return needs.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, words.say(ComparisonPhrase.LASTING_NEEDS, needs.size())),
            Bullets.of(needs.stream().map(new ItemScoreTexts(words)::both).toList()));
  }
}
