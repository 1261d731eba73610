package fidelity.report.cohort;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.Result;
import fidelity.report.Prose;
import fidelity.words.CohortConclusions;
import fidelity.words.CohortFindings;
import fidelity.words.CohortTexts;
import fidelity.words.TotalTexts;
import fidelity.words.phrase.StatisticsPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays out what a reader begins with: of which reviews the report is, and what was found.
///
/// @param findings none where figures are hidden or nothing is finished
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
    return List.of(result(conclusions), Bullets.of(conclusions.sentences()));
  }

  /// The mean total on the scale of bands.
  private Result result(CohortConclusions conclusions) {
    var findings = conclusions.findings();
    var figures = findings.figures();
    var mean = figures.totalMeanApart(conclusions.mean());
    return new Result(
        texts.words().say(StatisticsPhrase.MEAN_TOTAL),
        new TotalTexts(findings.rubric(), texts.words()).outOf(mean, findings.rubric().most()),
        conclusions.band().name(),
        figures.middle(findings.statistics().total().scores()).orElse(""),
        "",
        new CohortBands(findings.rubric(), texts.words()).scale(conclusions, mean));
  }
}
