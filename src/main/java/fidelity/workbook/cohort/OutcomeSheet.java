package fidelity.workbook.cohort;

import fidelity.cohort.statistics.Correlations;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Correlations.Correlation;
import fidelity.cohort.statistics.OutcomeStatistics;
import fidelity.words.cohort.OutcomeTexts;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
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
            ListColumn.number(context.say(ScorePhrase.NUMBER), Compared::number),
            ListColumn.text(context.say(ScorePhrase.ITEM), 66, Compared::name),
            ListColumn.figure(
                context.say(StatisticsPhrase.N),
                10,
                each -> CohortContext.count(each.with().extent().reviews())),
            figure(StatisticsPhrase.PEARSON, each -> each.pearson().coefficient()),
            figure(
                StatisticsPhrase.PEARSON_FROM,
                each -> interval(each.pearson(), ConfidenceInterval::from)),
            figure(
                StatisticsPhrase.PEARSON_TO,
                each -> interval(each.pearson(), ConfidenceInterval::to)),
            figure(StatisticsPhrase.SPEARMAN, each -> each.spearman().coefficient()),
            figure(
                StatisticsPhrase.SPEARMAN_FROM,
                each -> interval(each.spearman(), ConfidenceInterval::from)),
            figure(
                StatisticsPhrase.SPEARMAN_TO,
                each -> interval(each.spearman(), ConfidenceInterval::to)));
    return new ListSheet<>(context, columns, compared())
        .titled(
            CohortWorkbookPhrase.OUTCOMES,
            new OutcomeTexts(outcome, context.texts().words()).sentences())
        .headed("Outcome_figures")
        .sheet(CohortWorkbookPhrase.SHEET_OUTCOMES, KEYS);
  }

  private List<Compared> compared() {
    var compared = new ArrayList<Compared>();
    compared.add(new Compared("", context.say(ScorePhrase.TOTAL), outcome.total()));
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
      Correlation correlation, Function<ConfidenceInterval, BigDecimal> end) {
    return correlation.interval().map(end);
  }
}
