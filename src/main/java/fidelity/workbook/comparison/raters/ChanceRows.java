package fidelity.workbook.comparison.raters;

import fidelity.cohort.agreement.Coefficient;
import fidelity.cohort.agreement.PairAgreement;
import fidelity.cohort.agreement.Weighting;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.workbook.Cell;
import fidelity.workbook.comparison.CoefficientCells;
import fidelity.workbook.comparison.ComparisonContext;
import java.util.ArrayList;
import java.util.List;

/// The figures of agreement beyond chance, each with its interval and its model.
record ChanceRows(ComparisonContext context, PairAgreement agreement) {

  /// A row each: the figure's name, its value, both ends of its interval, its model.
  List<List<Cell>> cells() {
    var texts = new AgreementTexts(context.words());
    var rows = new ArrayList<List<Cell>>();
    for (var weighting : List.of(Weighting.LINEAR, Weighting.QUADRATIC)) {
      rows.add(
          row(texts.ac2(weighting), agreement.ac2(weighting), ComparisonWorkbookPhrase.MODEL_AC2));
    }
    for (var weighting : Weighting.values()) {
      rows.add(
          row(
              texts.kappa(weighting),
              agreement.kappa(weighting),
              ComparisonWorkbookPhrase.MODEL_KAPPA));
    }
    rows.add(
        row(
            context.say(ComparisonPhrase.ICC_A1),
            agreement.icc(),
            ComparisonWorkbookPhrase.MODEL_ICC));
    return rows;
  }

  private List<Cell> row(String name, Coefficient coefficient, Phrase model) {
    var cells = new CoefficientCells(context);
    return List.of(
        ComparisonContext.body(name),
        cells.value(coefficient),
        cells.from(coefficient),
        cells.to(coefficient),
        ComparisonContext.body(cells.why(coefficient) + context.say(model)));
  }
}
