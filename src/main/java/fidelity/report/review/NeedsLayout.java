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
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
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
  private final OpenQuestions questions;

  private NeedsLayout(Scorecard scorecard, ReportLanguage language) {
    this.scorecard = scorecard;
    this.language = language;
    this.texts = new ScoreTexts(scorecard, language.words());
    this.questions = OpenQuestions.of(scorecard, language);
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
                Stream.of(toFindOut(questions.titled())),
                shares(scorecard.open().size()).map(asked -> toFindOut(questions.numbered(asked))))
            .toList();
  }

  /// In short, for the terminal: some questions, where any are open; then each need with the first
  /// sentence of its recommendation.
  List<Block> brief() {
    var blocks = new ArrayList<Block>();
    if (!scorecard.open().isEmpty()) {
      blocks.addAll(questions.some());
    }
    blocks.add(heading());
    var needs = scorecard.developmentNeeds().stream().map(this::inShort).toList();
    if (!needs.isEmpty()) {
      blocks.add(new Bullets(needs));
    }
    texts.needs().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
    return blocks;
  }

  private Prose inShort(ItemScore item) {
    return Prose.strong(texts.scored(item) + ". ").then(beginning(item));
  }

  private Block heading() {
    return new Heading(
        2, language.say(HeaderPhrase.NEEDS_UP_TO, scorecard.rubric().developmentNeed()));
  }

  /// All of so many, an eighth less, and so on to none.
  private static Stream<Integer> shares(int all) {
    return IntStream.rangeClosed(0, EIGHTHS)
        .mapToObj(less -> all * (EIGHTHS - less) / EIGHTHS)
        .distinct();
  }

  /// What is to be found out, then the needs that are sure already.
  private List<Block> toFindOut(List<Block> questions) {
    var blocks = new ArrayList<>(questions);
    blocks.add(Paragraph.of(String.join(" ", settledNeeds())));
    return blocks;
  }

  private List<Block> needs(RowMaker row) {
    var blocks = new ArrayList<Block>();
    blocks.add(heading());
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

  /// The needs that are sure already, then what can still become one.
  private List<String> settledNeeds() {
    var needs = scorecard.developmentNeeds();
    var listed = needs.stream().map(texts::scored).collect(joining("; "));
    return Stream.concat(
            needs.isEmpty()
                ? Stream.of()
                : Stream.of(
                    language.words().fact(language.say(HeaderPhrase.DEVELOPMENT_NEEDS), listed)
                        + "."),
            texts.needs().stream())
        .toList();
  }
}
