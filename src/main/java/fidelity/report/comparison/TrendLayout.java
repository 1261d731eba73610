package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.bands.ResultAtAGlance;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.words.KindTexts;
import fidelity.words.ReviewTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out a site over its visits: where it stands now, the totals with what changed them, what
/// moved from each visit to the next, and every item's scores side by side.
public final class TrendLayout {

  private final SiteTrend trend;
  private final Words words;

  private TrendLayout(SiteTrend trend) {
    this.trend = trend;
    this.words = Words.of(trend.latest().rubric().identity().language());
  }

  /// The trend, in the language of the latest rubric.
  public static Report layOut(SiteTrend trend) {
    var layout = new TrendLayout(trend);
    return new Report(
        ComparisonMetadata.of(layout.title(), trend.latest(), layout.words), layout.blocks());
  }

  private String title() {
    return words.say(
        ComparisonPhrase.TREND_TITLE,
        trend.latest().review().header().site().name(),
        trend.visits().size());
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, title()));
    blocks.add(new Paragraph(Prose.quiet(kind())));
    blocks.add(ResultAtAGlance.of(trend.latest(), words));
    blocks.add(new FigureBlock(new TrendFigure(trend, words).timeline()));
    blocks.add(new TableBlock(new TrendTotals(trend, words).table()));
    blocks.addAll(new DueLayout(trend, words).blocks());
    blocks.addAll(lastingNeeds());
    blocks.addAll(new RecommendedLayout(trend.steps().getLast(), words, 2).blocks());
    trend
        .steps()
        .reversed()
        .forEach(step -> blocks.add(new Group(new TrendStep(step, words).blocks())));
    blocks.addAll(new TrendItems(trend, words).blocks());
    return blocks;
  }

  /// How the visits were reviewed, and by which rubric the latest was scored.
  private String kind() {
    var kind = new KindTexts(words).of(trend.latest().review().header().kind());
    return kind + " · " + new ReviewTexts(trend.latest(), words).rubric();
  }

  private List<Block> lastingNeeds() {
    var needs = trend.steps().getLast().lastingNeeds();
    return needs.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, words.say(ComparisonPhrase.LASTING_NEEDS, needs.size())),
            Bullets.of(
                needs.stream()
                    .map(each -> each.item())
                    .map(each -> words.say(ScorePhrase.ITEM_TITLE, each.id(), each.name()))
                    .toList()));
  }
}
