package fidelity.report.cohort;

import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.cohort.Statistics;
import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.DocumentMetadata;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.words.CohortFindings;
import fidelity.words.CohortTexts;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Lays out what is told of a cohort as a report of a few pages, however many reviews there
/// are: long lists are offered at several lengths, and the shorter ones say where all of it is.
public final class CohortReportLayout {

  private final CohortTexts texts;
  private final String version;
  private final List<Block> blocks = new ArrayList<>();

  private CohortReportLayout(CohortTexts texts, String version) {
    this.texts = texts;
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
    findings.map(CohortItems::new).map(CohortItems::blocks).ifPresent(blocks::addAll);
    blocks.addAll(new CohortLists(texts).blocks());
    return new Report(metadata(), blocks);
  }

  private CohortFindings findings(Statistics statistics) {
    return new CohortFindings(statistics, texts.overview().cohort().rubric(), texts.words());
  }

  private void addFacts(SequencedMap<String, String> totals) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(say(ScorePhrase.RUBRIC), texts.rubric()));
    texts.facts().forEach((label, value) -> facts.add(Fact.of(label, value)));
    totals.forEach((label, value) -> facts.add(Fact.of(label, value)));
    blocks.add(new Facts(facts));
  }

  /// The bands, and the sections where the page has room for them.
  private void addTotals(CohortFindings findings) {
    var figures = new CohortFigures(findings);
    var heading = new Heading(2, say(CohortReportPhrase.COHORT_TOTALS));
    var bands = new FigureBlock(figures.bands());
    if (!findings.rubric().scale().hasShares()) {
      blocks.addAll(List.of(heading, bands));
      return;
    }
    var sections = new FigureBlock(figures.sections());
    var instead =
        Paragraph.of(
            say(CohortReportPhrase.SECTIONS_LEFT_OUT, say(CohortWorkbookPhrase.SHEET_STATISTICS)));
    blocks.add(
        new Alternatives(
            List.of(List.of(heading, bands, sections), List.of(heading, bands, instead))));
  }

  private DocumentMetadata metadata() {
    var identity = texts.overview().cohort().rubric().identity();
    return new DocumentMetadata(
        texts.title(),
        texts.words().language().tag(),
        "",
        texts.lastVisit(),
        say(ScorePhrase.RUBRIC_VERSION, identity.id(), identity.version()),
        texts.title(),
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
