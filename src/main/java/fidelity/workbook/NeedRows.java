package fidelity.workbook;

import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Rows.Wide;
import java.util.List;

/// The key development needs with what was recommended.
///
/// @param rows the sheet that they are added to
record NeedRows(Draft draft, ScoreGrid grid, Rows rows) {

  void add() {
    var first = rows.next();
    rows.across(draft.text(HeaderPhrase.DEVELOPMENT_NEEDS, Style.HEADING));
    if (scorecard().developmentNeeds().isEmpty()) {
      var most = scorecard().rubric().developmentNeed();
      rows.across(new Cell.Text(draft.say(HeaderPhrase.NO_DEVELOPMENT_NEEDS, most), Style.PROSE));
    } else {
      addNeedTable();
    }
    rows.blank();
    rows.keepTogether(first);
  }

  private void addNeedTable() {
    rows.add(
        List.of(
            new Wide(draft.text(ScorePhrase.NUMBER, Style.COLUMN), 1),
            new Wide(draft.text(ScorePhrase.ITEM, Style.COLUMN), 1),
            new Wide(draft.text(ScorePhrase.SCORE, Style.COLUMN_RIGHT), 1),
            new Wide(draft.text(EvidencePhrase.RECOMMENDATIONS, Style.COLUMN), 2)));
    scorecard().developmentNeeds().forEach(this::addNeed);
  }

  private void addNeed(ItemScore item) {
    rows.add(
        List.of(
            new Wide(new Cell.Text(item.item().id(), Style.BODY), 1),
            new Wide(new Cell.Text(item.item().name(), Style.BODY), 1),
            new Wide(grid.shown(item, Style.BODY_RIGHT), 1),
            new Wide(new Cell.Text(item.review().recommendations(), Style.BODY), 2)));
  }

  private Scorecard scorecard() {
    return draft.scorecard();
  }
}
