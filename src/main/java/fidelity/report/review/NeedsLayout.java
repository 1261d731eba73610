package fidelity.report.review;

import static java.util.stream.Collectors.joining;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.CellContent;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.ScoreTexts;
import fidelity.words.SummaryTexts;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out what a service needs to work on; of an unfinished review, what the assessors still have
/// to find out.
final class NeedsLayout {

  /// In how many steps the questions of a first page become fewer.
  private static final int EIGHTHS = 8;

  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final ScoreTexts texts;
  private final SummaryTexts summary;

  private NeedsLayout(Scorecard scorecard, ReportLanguage language) {
    this.scorecard = scorecard;
    this.language = language;
    this.texts = new ScoreTexts(scorecard, language.words());
    this.summary = new SummaryTexts(scorecard, language.words());
  }

  static NeedsLayout of(Scorecard scorecard, ReportLanguage language) {
    return new NeedsLayout(scorecard, language);
  }

  /// The same under one heading: first with whole recommendations or with questions under their
  /// item's name, then with less and less of them. The page of each item has it all.
  List<List<Block>> versions() {
    return scorecard.open().isEmpty()
        ? List.of(
            needs(item -> row(item, Stream.of(recommendation(item)))),
            needs(item -> row(item, Stream.of(beginning(item)))),
            needs(item -> row(item, Stream.of())))
        : Stream.concat(
                Stream.of(toFindOut(open -> questions(open, this::title))),
                shares(scorecard.open().size()).map(asked -> toFindOut(asked)))
            .toList();
  }

  /// All of so many, an eighth less, and so on to none.
  private static Stream<Integer> shares(int all) {
    return IntStream.rangeClosed(0, EIGHTHS)
        .mapToObj(less -> all * (EIGHTHS - less) / EIGHTHS)
        .distinct();
  }

  private List<Block> toFindOut(int asked) {
    return toFindOut(
        open ->
            Stream.of(
                    questions(open.subList(0, asked), NeedsLayout::number),
                    counted(open.subList(asked, open.size())))
                .flatMap(List::stream)
                .toList());
  }

  private List<Block> needs(RowMaker row) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Heading(
            2, language.say(HeaderPhrase.NEEDS_UP_TO, scorecard.rubric().developmentNeed())));
    var needs = scorecard.developmentNeeds();
    if (!needs.isEmpty()) {
      var rows = needs.stream().map(row::of).toList();
      var columns = rows.getFirst().cells().size() == 4 ? columns(true) : columns(false);
      var caption = language.say(HeaderPhrase.DEVELOPMENT_NEEDS);
      blocks.add(new TableBlock(new Table(caption, false, columns, rows)));
    }
    texts.needs().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
    return blocks;
  }

  private interface RowMaker {
    Row of(ItemScore item);
  }

  private List<Column> columns(boolean recommendations) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(language.say(ScorePhrase.SCORE), 12));
    columns.add(Column.naming(language.say(ScorePhrase.ITEM), 30));
    if (recommendations) {
      columns.add(Column.of(language.say(EvidencePhrase.RECOMMENDATIONS), 50));
    }
    columns.add(new Column(language.say(HeaderPhrase.PAGE), 8, Align.RIGHT, false));
    return columns;
  }

  private Prose recommendation(ItemScore item) {
    return language.quote(item.review().recommendations());
  }

  /// The first sentence of an item's recommendations, and that there is more.
  private Prose beginning(ItemScore item) {
    var all = recommendation(item).text();
    var first = all.split("(?<=[.!?])\\s+(?=\\p{Lu})", 2)[0];
    return language.quote(first.equals(all) ? all : first + " …");
  }

  private Row row(ItemScore item, Stream<CellContent> between) {
    var cells = new ArrayList<CellContent>();
    cells.add(Prose.strong(language.words().scores(item.scores())));
    cells.add(Prose.of(language.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name())));
    between.forEach(cells::add);
    cells.add(new CellContent.PageOf(ItemAnchors.of(item)));
    return new Row(Rank.BODY, cells);
  }

  private List<Block> toFindOut(ItemWords entry) {
    var open = scorecard.open();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, language.say(SummaryPhrase.FIND_OUT)));
    blocks.add(Paragraph.of(summary.findOutCounts()));
    blocks.addAll(entry.of(open));
    blocks.add(Paragraph.of(String.join(" ", settledNeeds())));
    return blocks;
  }

  private interface ItemWords {
    List<Block> of(List<ItemScore> open);
  }

  /// The questions of each item, after what names it.
  private List<Block> questions(List<ItemScore> items, Function<ItemScore, String> name) {
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Bullets(
                items.stream()
                    .map(
                        item ->
                            Prose.strong(name.apply(item) + " ")
                                .then(Prose.of(String.join("; ", questions(item)))))
                    .toList(),
                2));
  }

  private static String number(ItemScore item) {
    return item.item().id() + ".";
  }

  /// The items with the number of their questions.
  private List<Block> counted(List<ItemScore> items) {
    return items.isEmpty()
        ? List.of()
        : List.of(
            Paragraph.of(
                language.say(
                    HeaderPhrase.FURTHER_OPEN,
                    items.stream()
                        .map(item -> "%s (%d)".formatted(item.item().id(), questions(item).size()))
                        .collect(joining(", ")))));
  }

  private String title(ItemScore item) {
    return language.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name());
  }

  private List<String> questions(ItemScore item) {
    return summary.findOut(item);
  }

  /// The needs that are sure already, then what can still become one.
  private List<String> settledNeeds() {
    var needs = scorecard.developmentNeeds();
    var listed = needs.stream().map(texts::scored).collect(joining("; "));
    return Stream.concat(
            needs.isEmpty()
                ? Stream.of()
                : Stream.of(
                    language.words().fact(language.say(HeaderPhrase.DEVELOPMENT_NEEDS), listed)),
            texts.needs().stream())
        .toList();
  }
}
