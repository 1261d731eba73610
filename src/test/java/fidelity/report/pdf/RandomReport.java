package fidelity.report.pdf;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Columns;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.Result;
import fidelity.report.Block.TableBlock;
import fidelity.report.CellContent;
import fidelity.report.DocumentMetadata;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Dot;
import fidelity.report.Figure.Dots;
import fidelity.report.Figure.Look;
import fidelity.report.Figure.Spread;
import fidelity.report.Figure.Spreads;
import fidelity.report.Figure.Tick;
import fidelity.report.Figure.Tile;
import fidelity.report.Figure.Tiles;
import fidelity.report.Prose;
import fidelity.report.Prose.Run;
import fidelity.report.Prose.Stress;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A report no one would write, the same for the same seed.
public final class RandomReport {

  private static final List<String> WORDS =
      List.of(
          "työhönvalmennus",
          "a",
          "12,5 %",
          "97/125",
          "<&>\"'",
          "soft\u00ADhyphen",
          "no\u00A0break",
          "\u200Bzero",
          "tab\tbed",
          "new\nline",
          "\uD83D\uDE00",
          "\uD83D",
          "\u0000\u0007",
          "\uE000",
          "\uFFFE",
          "e\u0301",
          "\u0915\u094D\u0937",
          "\u0645\u0631\u062D\u0628\u0627",
          "漢字",
          "ǩ",
          "{0}",
          "%s",
          "(unbalanced",
          "back\\slash",
          "https://example.org/a-very/long-path",
          "→✓≤",
          "äiti".repeat(60),
          "  ",
          "-",
          "—",
          "ﬁ",
          "½",
          "№",
          "℃",
          "\uFB06",
          "x\u0336");

  /// What the id of a section's heading begins with.
  private static final String SECTION = "section-";

  private final Random random;

  private RandomReport(long seed) {
    random = new Random(seed);
  }

  public static Report of(long seed) {
    return new RandomReport(seed).report();
  }

  private Report report() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, text(9)));
    if (chance(2)) {
      blocks.add(new Result(text(3), text(2), text(4), maybe(9), maybe(9), bands()));
    }
    if (chance(2)) {
      blocks.add(new Contents(text(2)));
    }
    int sections = 1 + random.nextInt(4);
    for (int i = 0; i < sections; i++) {
      blocks.add(new Heading(2, text(6), maybe(2), SECTION + i));
      blocks.addAll(some(6, this::block));
    }
    blocks.add(new TableBlock(table(30)));
    return new Report(metadata(), blocks);
  }

  private DocumentMetadata metadata() {
    var date = LocalDate.of(2000 + random.nextInt(40), 1 + random.nextInt(12), 1);
    var language = pick(List.of("fi", "en", "sv", "se"));
    return new DocumentMetadata(
        "T" + text(8),
        language,
        maybe(4),
        date,
        text(12),
        text(12),
        "{0} / {1}",
        chance(2) ? "" : text(1),
        new LinkedHashMap<>());
  }

  private Block block() {
    return switch (random.nextInt(17)) {
      case 0 -> new Bullets(some(9, () -> prose(30)), 1 + random.nextInt(3));
      case 1 -> new Facts(facts());
      case 2 -> new Group(some(4, this::flat));
      case 3 -> new Group(some(9, this::flat));
      case 4 -> new TableBlock(table(random.nextInt(60)));
      case 5 -> new FigureBlock(bars());
      case 6 -> new FigureBlock(bands());
      case 7 -> new Columns(List.of(some(4, this::flat), some(3, this::flat)));
      case 8 ->
          new Alternatives(
              List.of(List.of(new TableBlock(table(60))), List.of(new TableBlock(table(4)))));
      case 9 -> new FigureBlock(tiles());
      case 10 -> new FigureBlock(dots());
      case 11 -> new FigureBlock(spreads());
      case 12 -> new FigureBlock(new RandomVisits(random, this::text).timeline());
      case 13 -> new FigureBlock(new RandomVisits(random, this::text).slopes());
      default -> flat();
    };
  }

  private Block flat() {
    return switch (random.nextInt(3)) {
      case 0 -> new Heading(3, text(12), maybe(2), "");
      case 1 -> new Facts(facts());
      default -> new Paragraph(prose(chance(9) ? 900 : 60));
    };
  }

  private Tiles tiles() {
    return new Tiles(
        maybe(9), "A" + text(9), some(70, () -> new Tile(text(1), text(1), pick(Look.values()))));
  }

  private List<Fact> facts() {
    return some(6, () -> new Fact(text(3), some(3, () -> prose(chance(15) ? 500 : 20))));
  }

  private Table table(int height) {
    int width = 1 + random.nextInt(5);
    List<Column> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(new Column(maybe(3), 1 + random.nextInt(6), pick(Align.values()), i == 0));
    }
    for (int i = 0; i < height; i++) {
      int words = chance(150) ? 250 : 9;
      rows.add(
          new Row(pick(Rank.values()), Stream.generate(() -> cell(words)).limit(width).toList()));
    }
    return new Table(text(6), chance(2), columns, rows);
  }

  private CellContent cell(int words) {
    return switch (random.nextInt(9)) {
      case 0 -> steps();
      case 1 -> new CellContent.PageOf(SECTION + 0);
      default -> prose(words);
    };
  }

  private CellContent steps() {
    int from = random.nextInt(3);
    int to = from + 1 + random.nextInt(30);
    int lowest = from + random.nextInt(to - from + 1);
    int highest = lowest + random.nextInt(to - lowest + 1);
    var half = lowest == highest && lowest < to && chance(2) ? "0.5" : "0";
    return new CellContent.Steps(
        from,
        to,
        BigDecimal.valueOf(lowest).add(new BigDecimal(half)),
        BigDecimal.valueOf(highest).add(new BigDecimal(half)),
        chance(2),
        text(1));
  }

  private Bars bars() {
    return new Bars(
        text(9),
        "A" + text(9),
        BigDecimal.ZERO,
        BigDecimal.valueOf(random.nextInt(200)),
        chance(3) ? List.of() : some(25, this::tick),
        some(80, this::bar));
  }

  private Tick tick() {
    return new Tick(BigDecimal.valueOf(random.nextInt(220)), text(1));
  }

  private Bar bar() {
    var lowest = BigDecimal.valueOf(random.nextInt(150));
    return new Bar(text(7), lowest, lowest.add(BigDecimal.valueOf(random.nextInt(9))), text(1));
  }

  private Dots dots() {
    return new Dots(
        maybe(9),
        "A" + text(9),
        bands().bands(),
        text(1),
        some(90, () -> dot(random.nextInt(130))));
  }

  private Dot dot(int lowest) {
    return new Dot(
        text(7),
        BigDecimal.valueOf(lowest),
        BigDecimal.valueOf(lowest + random.nextInt(3)),
        chance(2) ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(130))),
        text(1));
  }

  private Spreads spreads() {
    return new Spreads(
        maybe(9),
        "A" + text(9),
        BigDecimal.ZERO,
        BigDecimal.valueOf(random.nextInt(9)),
        some(25, this::tick),
        some(80, this::spread));
  }

  private Spread spread() {
    var numbers = random.ints(5, 0, 9).sorted().mapToObj(BigDecimal::valueOf).toList();
    return new Spread(
        text(7),
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        numbers.get(3),
        numbers.get(4),
        text(1));
  }

  private BandScale bands() {
    int lowest = 25 + random.nextInt(101);
    return SampleReport.bands(text(1), lowest, lowest + random.nextInt(126 - lowest));
  }

  private Prose prose(int words) {
    return new Prose(some(4, () -> new Run(maybe(words), pick(Stress.values()), language())));
  }

  private String language() {
    return chance(4) ? pick(List.of("en", "sv")) : "";
  }

  private String maybe(int words) {
    return chance(5) ? "" : text(words);
  }

  private String text(int most) {
    return String.join(
        " ", Stream.generate(() -> pick(WORDS)).limit(1 + random.nextInt(most)).toList());
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }
}
