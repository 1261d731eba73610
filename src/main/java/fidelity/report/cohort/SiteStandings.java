package fidelity.report.cohort;

import fidelity.cohort.Standing;
import fidelity.report.Block;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.words.cohort.CohortTexts;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out where every site stands on the scale of bands; nothing where sites are not told.
record SiteStandings(CohortTexts texts) {

  List<Block> blocks() {
    return texts.overview().view().tellsSites() ? List.of(new Group(shown())) : List.of();
  }

  private List<Block> shown() {
    var rubric = texts.overview().cohort().rubric();
    var standings = Standing.lowestFirst(texts.overview().counted(), texts.overview().cohort());
    var dots = new CohortBands(rubric, texts.words()).dots(standings, CohortReportLayout.MOST_ROWS);
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, say(CohortReportPhrase.SERVICES)));
    if (dots.dots().size() < standings.size()) {
      blocks.add(
          Paragraph.of(
              say(
                  CohortReportPhrase.SERVICES_CUT,
                  dots.dots().size(),
                  standings.size(),
                  say(CohortWorkbookPhrase.SHEET_SERVICES))));
    }
    blocks.add(new FigureBlock(dots));
    return blocks;
  }

  private String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }
}
