package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.Words;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.SummaryPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Lays out when each review was due beside the day on which it came, and when the next one is.
///
/// @param words the report's language
record DueLayout(SiteTrend trend, Words words) {

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    if (trend.steps().stream().anyMatch(step -> step.due().isPresent())) {
      blocks.add(new Heading(2, words.say(ComparisonPhrase.WHEN_DUE)));
      blocks.add(new TableBlock(table()));
    }
    trend
        .latest()
        .nextReview()
        .map(day -> words.say(SummaryPhrase.NEXT_REVIEW_BY, words.date(day)))
        .map(Paragraph::of)
        .ifPresent(blocks::add);
    return blocks;
  }

  private Table table() {
    return new Table(
        words.say(ComparisonPhrase.WHEN_DUE),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.VISIT), 34),
            Column.right(words.say(ComparisonPhrase.NEXT_DUE_COLUMN), 24),
            Column.right(words.say(ComparisonPhrase.NEXT_CAME_COLUMN), 24),
            Column.right(words.say(ComparisonPhrase.DAYS_LATE_COLUMN), 18)),
        trend.steps().stream().map(this::row).toList());
  }

  private Row row(VisitComparison step) {
    var none = words.say(ComparisonPhrase.NO_SCORE_OF_VISIT);
    return Row.of(
        new ReviewTexts(step.before(), words).visited(),
        step.due().map(words::date).orElse(none),
        words.date(step.came()),
        step.daysLate().map(this::signed).orElse(none));
  }

  private String signed(long days) {
    return new MovementTexts(words).signed(BigDecimal.valueOf(days), 0);
  }
}
