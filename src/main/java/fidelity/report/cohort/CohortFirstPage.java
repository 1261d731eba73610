package fidelity.report.cohort;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.Result;
import fidelity.report.Prose;
import fidelity.words.TotalTexts;
import fidelity.words.cohort.CohortConclusions;
import fidelity.words.cohort.CohortFindings;
import fidelity.words.cohort.CohortTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays out what a reader begins with: of which reviews the report is, and what was found.
///
/// @param findings none where figures are hidden or no review counts
record CohortFirstPage(CohortTexts texts, Optional<CohortFindings> findings) {

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Prose.quiet(texts.rubric())));
    blocks.add(new Heading(1, texts.title()));
    if (findings.isPresent()) {
      blocks.add(new Paragraph(Prose.quiet(texts.visited())));
      blocks.addAll(found(new CohortConclusions(texts, findings.get())));
    } else {
      blocks.add(counts());
      texts.counted().sentences().forEach(each -> blocks.add(Paragraph.of(each)));
      texts.hidden().forEach(each -> blocks.add(new Paragraph(Prose.strong(each))));
    }
    return blocks;
  }

  private Facts counts() {
    return new Facts(
        texts.facts().entrySet().stream()
            .map(fact -> Fact.of(fact.getKey(), fact.getValue()))
            .toList());
  }

  private List<Block> found(CohortConclusions conclusions) {
    return List.of(
        conclusions
            .mean()
            .<Block>map(mean -> result(conclusions.findings(), mean))
            .orElseGet(() -> withoutTotals(conclusions.findings())),
        Bullets.of(conclusions.sentences()));
  }

  private Paragraph withoutTotals(CohortFindings findings) {
    return new Paragraph(Prose.strong(texts.noTotals(findings.statistics())));
  }

  /// The mean total on the scale of bands.
  private Result result(CohortFindings findings, BigDecimal mean) {
    var texts = findings.totals();
    var totals = findings.statistics().total().scores();
    var printed = texts.meanApart(mean);
    return new Result(
        texts.nameOf(totals.n()),
        new TotalTexts(findings.rubric(), texts.words()).outOf(printed, findings.rubric().most()),
        findings.rubric().bands().of(mean).name(),
        texts.middle(totals).orElse(""),
        "",
        new CohortBands(findings.rubric(), texts.words()).scale(mean, printed));
  }
}
