package fidelity.workbook.cohort;

import fidelity.cohort.Confidence;
import fidelity.cohort.Correlation;
import fidelity.cohort.Correlations;
import fidelity.cohort.OutcomeStatistics;
import fidelity.words.Phrase;
import fidelity.workbook.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How the scores go together with the employment rates.
record OutcomeSheet(CohortContext context, OutcomeStatistics outcome) {

  private static final int KEYS = 2;

  /// Something whose scores are compared with the employment rates.
  private record Compared(String number, String name, Correlations with) {}

  static Sheet layOut(CohortContext context, OutcomeStatistics outcome) {
    return new OutcomeSheet(context, outcome).layOut();
  }

  private Sheet layOut() {
    var columns =
        List.<ListColumn<Compared>>of(
            ListColumn.text(context.say(Phrase.NUMBER), 7, Compared::number),
            ListColumn.text(context.say(Phrase.ITEM), 66, Compared::name),
            ListColumn.figure(
                context.say(Phrase.N), 10, each -> CohortContext.count(each.with().n())),
            figure(Phrase.PEARSON, each -> each.pearson().coefficient()),
            figure(Phrase.PEARSON_FROM, each -> interval(each.pearson(), Confidence::from)),
            figure(Phrase.PEARSON_TO, each -> interval(each.pearson(), Confidence::to)),
            figure(Phrase.SPEARMAN, each -> each.spearman().coefficient()),
            figure(Phrase.SPEARMAN_FROM, each -> interval(each.spearman(), Confidence::from)),
            figure(Phrase.SPEARMAN_TO, each -> interval(each.spearman(), Confidence::to)));
    return new ListSheet<>(context, columns, compared())
        .titled(Phrase.OUTCOMES, context.texts().outcome(outcome))
        .headed()
        .sheet(Phrase.SHEET_OUTCOMES, KEYS);
  }

  private List<Compared> compared() {
    var compared = new ArrayList<Compared>();
    compared.add(new Compared("", context.say(Phrase.TOTAL), outcome.total()));
    context.rubric().items().stream()
        .flatMap(
            item ->
                Optional.ofNullable(outcome.items().get(item.id()))
                    .map(with -> new Compared(item.id(), item.name(), with))
                    .stream())
        .forEach(compared::add);
    return compared;
  }

  private ListColumn<Compared> figure(
      Phrase heading, Function<Correlations, Optional<BigDecimal>> figure) {
    return ListColumn.figure(
        context.say(heading),
        16,
        each -> CohortContext.figure(figure.apply(each.with()), CohortContext.COEFFICIENT));
  }

  private static Optional<BigDecimal> interval(
      Correlation correlation, Function<Confidence, BigDecimal> end) {
    return correlation.interval().map(end);
  }
}
