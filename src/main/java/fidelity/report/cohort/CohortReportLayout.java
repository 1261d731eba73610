package fidelity.report.cohort;

import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.cohort.Statistics;
import fidelity.report.Block;
import fidelity.report.Block.Group;
import fidelity.report.DocumentMetadata;
import fidelity.report.Report;
import fidelity.report.rubric.TailoringLayout;
import fidelity.words.CohortFindings;
import fidelity.words.CohortTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Lays out what is told of a cohort as a report: what was found, where every service stands, how
/// scores are spread, which reviews are due, and how far the figures can be trusted.
///
/// Lists take as many pages as they need; very long ones are cut and say where all of it is.
public final class CohortReportLayout {

  /// The most rows of a list, so that a report of thousands of services stays a report.
  static final int MOST_ROWS = 300;

  private final CohortTexts texts;
  private final String version;

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
    var blocks = new ArrayList<Block>();
    blocks.addAll(new CohortFirstPage(texts, findings).blocks());
    blocks.addAll(new ServiceStandings(texts).blocks());
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
