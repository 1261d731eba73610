package fidelity.report.comparison;

import static java.util.stream.Collectors.joining;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.rubric.Item;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.Movement.NotComparable;
import fidelity.scoring.comparison.Movement.Seen;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.KindTexts;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out a site over its visits: the totals with what changed them, what moved from each visit
/// to the next, and every item's scores side by side.
public final class TrendLayout {

  private final SiteTrend trend;
  private final Words words;
  private final MovementTexts texts;

  private TrendLayout(SiteTrend trend) {
    this.trend = trend;
    this.words = Words.of(trend.latest().rubric().identity().language());
    this.texts = new MovementTexts(words);
  }

  /// The blocks of a trend, in the language of the latest rubric.
  public static List<Block> layOut(SiteTrend trend) {
    return new TrendLayout(trend).blocks();
  }

  private List<Block> blocks() {
    var header = trend.latest().review().header();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Heading(
            1,
            words.say(ComparisonPhrase.TREND_TITLE, header.site().name(), trend.visits().size())));
    blocks.add(new Paragraph(Prose.quiet(new KindTexts(words).of(header.kind()))));
    blocks.add(new TableBlock(totals()));
    trend.steps().forEach(step -> blocks.addAll(moved(step)));
    blocks.add(new Heading(2, words.say(ComparisonPhrase.TREND_ITEMS)));
    blocks.add(new TableBlock(items()));
    blocks.addAll(lastingNeeds());
    trend
        .latest()
        .nextReview()
        .map(day -> words.say(SummaryPhrase.NEXT_REVIEW_BY, words.date(day)))
        .ifPresent(due -> blocks.add(Paragraph.of(due)));
    return blocks;
  }

  private Table totals() {
    var rows = new ArrayList<Row>();
    rows.add(total(trend.visits().getFirst(), "", "", ""));
    for (var step : trend.steps()) {
      if (!step.sameRubric()) {
        rows.add(rescored(step));
      }
      rows.add(
          total(
              step.after(),
              step.total().whole().map(each -> change(each, step)).orElse(""),
              part(step, step.total().split().flatMap(Split::rule)),
              part(step, step.total().split().map(Split::practice))));
    }
    return new Table(
        words.say(ComparisonPhrase.VISITS_TITLE),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.VISIT), 34),
            Column.right(words.say(ScorePhrase.TOTAL), 14),
            Column.of(words.say(ScorePhrase.BAND), 20),
            Column.right(words.say(ComparisonPhrase.CHANGE_COLUMN), 10),
            Column.right(words.say(ComparisonPhrase.CHANGE_BY_RULE), 11),
            Column.right(words.say(ComparisonPhrase.CHANGE_BY_PRACTICE), 11)),
        rows);
  }

  /// What came of a change by another rule; nothing within one rubric, where all is practice.
  private String part(VisitComparison step, Optional<Range> part) {
    return step.sameRubric() ? "" : part.map(each -> change(each, step)).orElse("");
  }

  private String change(Range change, VisitComparison step) {
    return texts.change(change, step.after().rubric().decimals());
  }

  private Row rescored(VisitComparison step) {
    var card = new ScoreTexts(step.between(), words);
    return row(
        words.say(ComparisonPhrase.RESCORED, visited(step.before())),
        card.total(),
        card.bands(),
        "",
        "",
        "");
  }

  private Row total(Scorecard visit, String change, String rule, String practice) {
    var card = new ScoreTexts(visit, words);
    return row(visited(visit), card.total(), card.bands(), change, rule, practice);
  }

  private String visited(Scorecard scorecard) {
    return new ReviewTexts(scorecard, words).visited();
  }

  /// What moved from one visit to the next, by the items' numbers.
  private List<Block> moved(VisitComparison step) {
    var lines =
        Stream.of(Seen.BETTER, Seen.WORSE, Seen.NEWLY_ANSWERED)
            .filter(seen -> !step.moved(seen).isEmpty())
            .map(seen -> moved(step, seen));
    var none =
        step.notComparable().isEmpty()
            ? Stream.<String>of()
            : Stream.of(
                numbered(
                    words.say(ComparisonPhrase.MOVED_NOT_COMPARABLE, step.notComparable().size()),
                    step.notComparable().stream().map(each -> each.item()).toList()));
    var all = Stream.of(lines, none, given(step).stream()).flatMap(each -> each).toList();
    return List.of(
        new Heading(
            2,
            words.say(ComparisonPhrase.TREND_STEP, visited(step.before()), visited(step.after()))),
        all.isEmpty() ? Paragraph.of(words.say(ComparisonPhrase.NOTHING_MOVED)) : Bullets.of(all));
  }

  /// What scores changed the total by that cannot be scored again; nothing where there are none.
  private Optional<String> given(VisitComparison step) {
    return step.moved(NotComparable.GIVEN).isEmpty()
        ? Optional.empty()
        : step.total()
            .split()
            .map(
                split ->
                    words.fact(
                        words.say(ComparisonPhrase.CHANGE_OF_GIVEN), change(split.given(), step)));
  }

  private String moved(VisitComparison step, Seen seen) {
    var items = step.moved(seen);
    return numbered(
        texts.moved(seen, items.size()), items.stream().map(each -> each.item()).toList());
  }

  private static String numbered(String text, List<Item> items) {
    return text + " (" + items.stream().map(Item::id).collect(joining(", ")) + ")";
  }

  private Table items() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.say(ScorePhrase.NUMBER), 6, Align.RIGHT, false));
    columns.add(Column.naming(words.say(ScorePhrase.ITEM), 40));
    for (var visit : trend.visits()) {
      columns.add(Column.right(heading(visit), 9));
    }
    return new Table(
        words.say(ComparisonPhrase.TREND_ITEMS),
        false,
        columns,
        trend.latest().rubric().items().stream().map(this::item).toList());
  }

  /// A visit by its year, or by its first day where a year has several.
  private String heading(Scorecard visit) {
    var year = visit.review().header().visit().first().getYear();
    var same =
        trend.visits().stream()
            .filter(each -> each.review().header().visit().first().getYear() == year)
            .count();
    return same == 1 ? String.valueOf(year) : words.date(visit.review().header().visit().first());
  }

  private Row item(Item item) {
    var scores =
        trend.visits().stream().map(visit -> new ItemScoreTexts(words).of(result(visit, item)));
    return row(Stream.concat(Stream.of(item.id(), item.name()), scores).toArray(String[]::new));
  }

  private static Optional<ItemResult> result(Scorecard visit, Item item) {
    return visit.items().stream().filter(each -> each.item().id().equals(item.id())).findFirst();
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

  private static Row row(String... cells) {
    return new Row(Rank.BODY, Stream.of(cells).map(Prose::of).toList());
  }
}
