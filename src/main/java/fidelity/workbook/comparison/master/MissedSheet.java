package fidelity.workbook.comparison.master;

import fidelity.rubric.Points;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import fidelity.words.phrase.CalibrationPhrase;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.RatedLine;
import fidelity.workbook.comparison.RatedLines;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheet of what raters scored otherwise than the master, with what both recorded.
record MissedSheet(CalibrationContext context) {

  private static final int KEYS = 3;
  private static final int SCORE = 3;
  private static final int MASTER = 4;

  /// A line with the rater whom it is about.
  private record Missed(String rater, RatedLine line) {

    Points score() {
      return line.ratings().firstScore().orElseThrow();
    }

    Points master() {
      return line.ratings().secondScore().orElseThrow();
    }
  }

  /// The sheet; none where every rater gave the master's scores.
  static Optional<Sheet> layOut(CalibrationContext context) {
    var missed = new ArrayList<Missed>();
    for (var rater = 0; rater < context.names().size(); rater++) {
      var name = context.names().get(rater);
      var lines = new RatedLines(context.base().words());
      context.calibration().raters().get(rater).comparison().items(Likeness.DIFFERENT).stream()
          .flatMap(item -> lines.of(item).stream())
          .forEach(line -> missed.add(new Missed(name, line)));
    }
    return missed.isEmpty()
        ? Optional.empty()
        : Optional.of(new MissedSheet(context).layOut(missed));
  }

  private Sheet layOut(List<Missed> missed) {
    return new TableSheet<>(context.base(), columns())
        .titled(context.base().say(ComparisonPhrase.ANSWERS_BEHIND), List.of())
        .sheet(
            context.base().say(ComparisonWorkbookPhrase.SHEET_DIFFERENCES),
            "Differences",
            KEYS,
            missed);
  }

  private List<SubjectColumn<Missed>> columns() {
    var base = context.base();
    return List.of(
        SubjectColumn.text(base.say(ComparisonPhrase.RATER_COLUMN), 13, Missed::rater),
        SubjectColumn.number(base, each -> each.line().item()),
        SubjectColumn.name(base, ScorePhrase.ITEM, 30, each -> each.line().item()),
        SubjectColumn.figure(
            base.say(ComparisonWorkbookPhrase.RATERS_SCORE), 12, each -> score(each.score())),
        SubjectColumn.figure(base.say(CalibrationPhrase.MASTER), 12, each -> score(each.master())),
        SubjectColumn.formula(base.say(ComparisonPhrase.DIFFERENCE), 12, this::difference),
        SubjectColumn.text(base.say(EvidencePhrase.QUESTION), 34, each -> each.line().what()),
        SubjectColumn.text(
            base.say(ComparisonWorkbookPhrase.RECORDED), 34, each -> each.line().first()),
        SubjectColumn.text(
            base.say(ComparisonWorkbookPhrase.RECORDED_BY, base.say(CalibrationPhrase.MASTER)),
            34,
            each -> each.line().second()));
  }

  private Cell score(Points score) {
    return new Cell.Figure(score.number(), context.base().formats().scores(), CellStyle.BODY_RIGHT);
  }

  private Cell difference(Missed missed, int row) {
    return new Cell.Formula(
        Area.cell(row, SCORE).reference() + "-" + Area.cell(row, MASTER).reference(),
        ResultCells.signed(missed.score().minus(missed.master()).number(), context.decimals()));
  }
}
