package fidelity.workbook.cohort;

import fidelity.rubric.Item;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Sheet;
import java.util.List;
import java.util.Optional;

/// The sheet of all finished reviews: every score, on a ground that goes from lowest to highest.
record FinishedSheet(CohortContext context, List<FinishedLine> lines) {

  private static final int KEYS = 2;

  /// The sheet of those that count in the figures.
  static Sheet layOut(CohortContext context) {
    return new FinishedSheet(context, FinishedLine.of(context, true))
        .layOut(
            CohortWorkbookPhrase.SHEET_SERVICES, CohortWorkbookPhrase.HEAT_MAP, "Service_scores");
  }

  /// The sheet of those whose visits do not count in the figures; none where there are none.
  static Optional<Sheet> ofOtherVisits(CohortContext context) {
    var lines = FinishedLine.of(context, false);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FinishedSheet(context, lines)
                .layOut(
                    CohortWorkbookPhrase.SHEET_OTHER_VISITS,
                    CohortWorkbookPhrase.OTHER_VISITS,
                    "Other_visits"));
  }

  private Sheet layOut(Phrase name, Phrase title, String table) {
    var columns = new FinishedColumns(context, lines);
    return new ListSheet<>(context, columns.all(), lines)
        .titled(title, read())
        .summed()
        .headed(table)
        .heated(columns.firstItem(), columns.firstSection() - 1)
        .printedBefore(columns.firstSection())
        .sheet(name, KEYS);
  }

  /// What the sheet shows, and what the mark of no score means where one stands.
  private List<String> read() {
    var ground =
        context.say(CohortWorkbookPhrase.HEAT_MAP_GROUND, context.rubric().developmentNeed());
    return context.rubric().items().stream().anyMatch(Item::mayNotApply)
        ? List.of(ground, context.say(ScorePhrase.NO_SCORE_READ))
        : List.of(ground);
  }
}
