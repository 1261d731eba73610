package fidelity.report;

import fidelity.cohort.By;
import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Spread;
import fidelity.report.Figure.Spreads;
import fidelity.words.CohortFindings;
import fidelity.words.CohortTexts;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Lays out what is told of a cohort as a report of one to three pages, however many reviews there
/// are: long lists are cut, and say where all of it is.
public final class CohortReportLayout {

  private static final int ENDS = 5;
  private static final int MOST_ITEMS_OF_MANY = 20;

  /// How much of the last page groups and days may take, and days alone.
  private static final int GROUPS = 130;

  private static final int DAYS = 150;
  private static final int DAYS_ALONE = 340;

  private final CohortTexts texts;
  private final CohortTables tables;
  private final String version;
  private final List<Block> blocks = new ArrayList<>();

  /// How much of the first page is taken.
  private int used;

  private CohortReportLayout(CohortTexts texts, String version) {
    this.texts = texts;
    this.tables = new CohortTables(texts);
    this.version = version;
  }

  /// The report of a cohort, in the rubric's language.
  ///
  /// @param leftOut what its run found wrong
  /// @param programVersion the program's own version
  public static Report layOut(Overview overview, LeftOut leftOut, String programVersion) {
    return new CohortReportLayout(CohortTexts.of(overview, leftOut), programVersion).report();
  }

  private Report report() {
    var findings =
        texts
            .overview()
            .statistics()
            .filter(statistics -> statistics.reviews() > 0)
            .map(this::findings);
    blocks.add(new Heading(1, texts.title()));
    addFacts(findings.map(CohortFindings::totals).orElse(new LinkedHashMap<>()));
    texts.warnings().forEach(each -> blocks.add(new Paragraph(Prose.strong(each))));
    findings.ifPresent(this::addTotals);
    findings.ifPresent(this::addItems);
    texts.overview().view().by().ifPresent(this::addGroups);
    addDays();
    return new Report(imprint(), blocks);
  }

  private CohortFindings findings(Statistics statistics) {
    return new CohortFindings(statistics, texts.overview().cohort().rubric(), texts.words());
  }

  private void addFacts(SequencedMap<String, String> totals) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(say(ScorePhrase.RUBRIC), Shortened.of(texts.rubric())));
    texts.facts().forEach((label, value) -> facts.add(Fact.of(label, value)));
    totals.forEach((label, value) -> facts.add(Fact.of(label, value)));
    blocks.add(new Facts(facts));
    used = Room.HEADING + Room.facts(facts) + Room.paragraphs(texts.warnings());
  }

  /// The bands, and the sections where the first page has room for them.
  private void addTotals(CohortFindings findings) {
    var figures = new CohortFigures(findings);
    var bands = figures.bands();
    var sections = figures.sections();
    blocks.add(new Heading(2, say(CohortReportPhrase.COHORT_TOTALS)));
    blocks.add(new FigureBlock(bands));
    used += Room.HEADING + Room.chart(bands.bars().stream().map(Bar::label).toList());
    if (used + Room.chart(labels(sections)) <= Room.PAGE) {
      blocks.add(new FigureBlock(sections));
    } else {
      blocks.add(
          Paragraph.of(
              say(
                  CohortReportPhrase.SECTIONS_LEFT_OUT,
                  say(CohortWorkbookPhrase.SHEET_STATISTICS))));
    }
  }

  private static List<String> labels(Spreads spreads) {
    return spreads.spreads().stream().map(Spread::label).toList();
  }

  private void addItems(CohortFindings findings) {
    var figures = new CohortFigures(findings);
    var all = figures.items(findings.statistics().items());
    blocks.add(new Heading(2, say(CohortReportPhrase.COHORT_ITEMS)));
    if (Room.HEADING + Room.chart(labels(all)) <= Room.PAGE) {
      blocks.add(new FigureBlock(all));
    } else {
      addSome(figures);
    }
    if (findings.statistics().items().size() >= 2 * ENDS) {
      addEnds(findings);
    }
  }

  /// The weakest and the strongest of many items.
  private void addSome(CohortFigures figures) {
    var items = figures.findings().statistics().weakestFirst();
    var some = Math.min(MOST_ITEMS_OF_MANY, items.size());
    var weak = some / 2;
    var ends =
        Stream.concat(
            items.stream().limit(weak), items.stream().skip(items.size() - (some - weak)));
    blocks.add(new FigureBlock(figures.items(ends.toList())));
    blocks.add(
        Paragraph.of(
            say(
                CohortReportPhrase.ITEMS_CUT,
                weak,
                some - weak,
                items.size(),
                say(CohortWorkbookPhrase.SHEET_RANKING))));
  }

  private void addEnds(CohortFindings findings) {
    var items = findings.statistics().weakestFirst();
    blocks.add(
        new Facts(
            List.of(
                end(CohortReportPhrase.WEAKEST_ITEMS, items, findings),
                end(CohortReportPhrase.STRONGEST_ITEMS, items.reversed(), findings))));
  }

  private Fact end(Phrase label, List<ItemStatistics> items, CohortFindings findings) {
    return new Fact(
        say(label),
        items.stream().limit(ENDS).map(each -> Prose.of(findings.figures().ranked(each))).toList());
  }

  private void addGroups(By by) {
    var groups = texts.overview().groups();
    var shown = Room.first(groups, group -> Shortened.of(texts.group(by, group)), GROUPS);
    blocks.add(new Heading(2, say(CohortReportPhrase.GROUPS_BY, texts.by(by))));
    blocks.add(new TableBlock(tables.groups(by, shown)));
    addMore(groups.size() - shown.size(), CohortWorkbookPhrase.SHEET_GROUPS);
  }

  /// When the next reviews are due, the earliest first, so that the overdue lead.
  private void addDays() {
    var due =
        texts.overview().schedule().lines().stream()
            .filter(each -> each.day().isPresent())
            .sorted(Comparator.comparing(each -> each.day().orElse(LocalDate.MAX)))
            .toList();
    var room = texts.overview().view().by().isPresent() ? DAYS : DAYS_ALONE;
    var shown = Room.first(due, each -> Shortened.of(each.review().occasion().site().name()), room);
    if (!due.isEmpty()) {
      blocks.add(new Heading(2, say(CohortReportPhrase.NEXT_REVIEWS)));
      blocks.add(new TableBlock(tables.due(shown)));
      addMore(due.size() - shown.size(), CohortWorkbookPhrase.SHEET_SERVICES);
    }
  }

  private void addMore(int more, Phrase sheet) {
    if (more > 0) {
      blocks.add(Paragraph.of(say(CohortReportPhrase.MORE_ROWS, more, say(sheet))));
    }
  }

  private Imprint imprint() {
    var identity = texts.overview().cohort().rubric().identity();
    return new Imprint(
        texts.title(),
        texts.words().language().tag(),
        "",
        texts.lastVisit(),
        say(ScorePhrase.RUBRIC_VERSION, identity.id(), identity.version()),
        texts.words().template(HeaderPhrase.PAGE_OF),
        "",
        properties());
  }

  /// What the report was made by; it is no report of one review.
  private SequencedMap<String, String> properties() {
    var rubric = texts.overview().cohort().rubric().identity();
    var properties = new LinkedHashMap<String, String>();
    properties.put("fidelity", version);
    properties.put("rubric", rubric.id());
    properties.put("rubric_version", rubric.version());
    properties.put("rubric_sha256", rubric.origin().sha256());
    return properties;
  }

  private String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }
}
