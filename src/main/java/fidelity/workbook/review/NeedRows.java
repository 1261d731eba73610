package fidelity.workbook.review;

import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.Rows;
import fidelity.workbook.layout.WideCell;
import java.util.List;

/// The key development needs with what was recommended.
///
/// @param rows the sheet that they are added to
record NeedRows(SheetContext context, ScoreGrid grid, Rows rows) {

  /// Adds the table, or sentences where no item scored that low, or some still can.
  void add() {
    var first = rows.next();
    rows.across(context.text(HeaderPhrase.DEVELOPMENT_NEEDS, CellStyle.HEADING));
    if (!scorecard().developmentNeeds().isEmpty()) {
      addNeedTable();
    }
    context.scores().needs().forEach(this::say);
    rows.blank();
    rows.keepTogether(first);
  }

  private void say(String sentence) {
    rows.across(new Cell.Text(sentence, CellStyle.PROSE));
  }

  private void addNeedTable() {
    rows.add(
        List.of(
            new WideCell(context.text(ScorePhrase.NUMBER, CellStyle.COLUMN), 1),
            new WideCell(context.text(ScorePhrase.ITEM, CellStyle.COLUMN), 1),
            new WideCell(context.text(ScorePhrase.SCORE, CellStyle.COLUMN_RIGHT), 1),
            new WideCell(context.text(EvidencePhrase.RECOMMENDATIONS, CellStyle.COLUMN), 2)));
    scorecard().developmentNeeds().forEach(this::addNeed);
  }

  private void addNeed(ItemScore item) {
    rows.add(
        List.of(
            new WideCell(new Cell.Text(item.item().id(), CellStyle.BODY), 1),
            new WideCell(new Cell.Text(item.item().name(), CellStyle.BODY), 1),
            new WideCell(grid.shown(item, CellStyle.BODY_RIGHT), 1),
            new WideCell(new Cell.Text(item.review().recommendations(), CellStyle.BODY), 2)));
  }

  private Scorecard scorecard() {
    return context.scorecard();
  }
}
