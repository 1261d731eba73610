package fidelity.workbook.comparison.pairs;

import fidelity.words.RubricTexts;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.layout.AboutRows;
import fidelity.workbook.layout.NamedSheet;
import fidelity.workbook.layout.TailoringRows;

/// Which reviews, rubric and program the workbook comes from, and what its figures rest on.
record PairsAboutSheet(ComparisonContext context, AboutRows rows) {

  static NamedSheet layOut(ComparisonContext context) {
    return new PairsAboutSheet(context, new AboutRows(context.words(), 34, 72)).layOut();
  }

  private NamedSheet layOut() {
    var rubric = context.rubric().identity();
    var texts = new RubricTexts(context.rubric(), context.words());
    rows.add(ComputationPhrase.PROGRAM, "Program", context.program());
    rows.add(ScorePhrase.RUBRIC, "Rubric", texts.titleWithBase());
    rows.add(WorkbookPhrase.RUBRIC_ID, "Rubric_id", rubric.id());
    rows.add(WorkbookPhrase.VERSION, "Rubric_version", rubric.version());
    rows.add(ComputationPhrase.RUBRIC_HASH, "Rubric_sha256", rubric.origin().sha256());
    rows.head(ComparisonWorkbookPhrase.MODEL);
    add(ComparisonWorkbookPhrase.KAPPA, ComparisonWorkbookPhrase.MODEL_KAPPA);
    add(ComparisonWorkbookPhrase.AC2, ComparisonWorkbookPhrase.MODEL_AC2);
    add(ComparisonWorkbookPhrase.ALPHA_ORDINAL, ComparisonWorkbookPhrase.MODEL_ALPHA);
    add(ComparisonWorkbookPhrase.ICC, ComparisonWorkbookPhrase.MODEL_ICC_OF_VISITS);
    rows.add(ComputationPhrase.COMPUTED, texts.policies());
    TailoringRows.add(rows, context.rubric(), context.words());
    return rows.sheet(context.title());
  }

  private void add(ComparisonWorkbookPhrase figure, ComparisonWorkbookPhrase model) {
    rows.add(context.say(figure), context.say(model));
  }
}
