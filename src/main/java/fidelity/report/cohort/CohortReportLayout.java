package fidelity.report.cohort;

import fidelity.cohort.LeftOut;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.statistics.Statistics;
import fidelity.report.Block;
import fidelity.report.Block.Group;
import fidelity.report.DocumentMetadata;
import fidelity.report.Report;
import fidelity.report.rubric.TailoringLayout;
import fidelity.words.cohort.CohortFindings;
import fidelity.words.cohort.CohortTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;

/// Lays out what is told of a cohort as a report: what was found, where every service stands, how
/// scores are spread, which reviews are due, and how far the figures can be trusted.
///
/// Lists take as many pages as they need; very long ones are cut and say where all of it is.
public final class CohortReportLayout {

  /// The most rows of a list, so that a report of thousands of services stays a report.
  static final int MOST_ROWS = 300;

  private final CohortTexts texts;
  private final CohortProvenance origin;

  private CohortReportLayout(CohortTexts texts, CohortProvenance origin) {
    this.texts = texts;
    this.origin = origin;
  }

  /// The report of a cohort, in the rubric's language.
  ///
  /// @param leftOut what its run found wrong
  /// @param origin where it comes from
  public static Report layOut(Overview overview, LeftOut leftOut, CohortProvenance origin) {
    return new CohortReportLayout(CohortTexts.of(overview, leftOut), origin).report();
  }

  private Report report() {
    var findings =
        texts
            .overview()
            .statistics()
            .filter(statistics -> statistics.extent().reviews() > 0)
            .map(this::findings);
    var blocks = new ArrayList<Block>();
    blocks.addAll(new CohortFirstPage(texts, findings).blocks());
    blocks.addAll(new SiteStandings(texts).blocks());
    findings.map(CohortScores::new).map(CohortScores::blocks).ifPresent(blocks::addAll);
    blocks.addAll(new CohortLists(texts).blocks());
    findings.map(each -> new CohortAppendix(texts, each).blocks()).ifPresent(blocks::addAll);
    var changes = TailoringLayout.of(texts.overview().cohort().rubric(), texts.words(), 2);
    if (!changes.isEmpty()) {
      blocks.add(new Group(changes));
    }
    return new Report(metadata(), blocks);
  }

  private CohortFindings findings(Statistics statistics) {
    return new CohortFindings(statistics, texts.overview().cohort().rubric(), texts.words());
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
        origin.properties());
  }

  private String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }
}
