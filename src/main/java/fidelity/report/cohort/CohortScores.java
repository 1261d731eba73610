package fidelity.report.cohort;

import fidelity.report.Block;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Figure;
import fidelity.words.cohort.CohortFindings;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out how a cohort's scores are spread, as far as they are settled: over the bands, in every
/// item, in the sections.
record CohortScores(CohortFindings findings) {

  List<Block> blocks() {
    var figures = new CohortFigures(findings);
    var blocks = new ArrayList<Block>();
    if (findings.statistics().banded() > 0) {
      blocks.add(drawn(CohortReportPhrase.BAND_DISTRIBUTION, figures.bands()));
    }
    if (!findings.statistics().weakestFirst().isEmpty()) {
      blocks.add(drawn(CohortReportPhrase.COHORT_ITEMS, figures.items()));
    }
    if (findings.rubric().scale().hasShares() && !findings.sections().isEmpty()) {
      blocks.add(drawn(CohortReportPhrase.COHORT_SECTIONS, figures.sections()));
    }
    blocks.addAll(new SectionBands(findings).blocks());
    return blocks;
  }

  private Group drawn(Phrase heading, Figure figure) {
    return new Group(
        List.of(new Heading(2, findings.words().say(heading)), new FigureBlock(figure)));
  }
}
