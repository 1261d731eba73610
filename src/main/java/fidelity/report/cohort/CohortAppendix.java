package fidelity.report.cohort;

import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.OutcomeStatistics;
import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Prose;
import fidelity.words.cohort.CohortFindings;
import fidelity.words.cohort.CohortTexts;
import fidelity.words.cohort.OutcomeTexts;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.OutcomePhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out the figures about the figures: how far totals differ, whether items go together, and
/// whether totals go with employment; each with what it means and a caution where it is of few.
record CohortAppendix(CohortTexts texts, CohortFindings findings) {

  /// The appendix, of which a page holds whole figures; nothing where no such figure is defined.
  List<Block> blocks() {
    var facts =
        Stream.of(totals(), alpha(), employment(), outcome()).flatMap(Optional::stream).toList();
    var blocks = new ArrayList<Block>();
    for (var fact : facts) {
      var group = new ArrayList<Block>();
      if (blocks.isEmpty()) {
        group.add(new Heading(2, say(CohortReportPhrase.APPENDIX)));
      }
      group.add(new Facts(List.of(fact)));
      blocks.add(new Group(group));
    }
    return blocks;
  }

  private Optional<Fact> totals() {
    var totals = findings.statistics().total().scores();
    return findings
        .totals()
        .meanWithDeviation(totals)
        .filter(_ -> totals.deviation().isPresent())
        .map(
            figure ->
                fact(
                    StatisticsPhrase.MEAN,
                    figure,
                    List.of(),
                    List.of(
                        meaning(StatisticsPhrase.DEVIATION, StatisticsPhrase.DEVIATION_MEANS))));
  }

  private Optional<Fact> alpha() {
    var alpha = findings.statistics().total().alpha();
    return findings
        .figures()
        .alpha(alpha)
        .map(
            figure ->
                fact(
                    StatisticsPhrase.ALPHA,
                    figure,
                    texts.few(alpha.extent()),
                    List.of(
                        say(StatisticsPhrase.COEFFICIENTS_NEED),
                        say(StatisticsPhrase.ALPHA_MEANS))));
  }

  private Optional<Fact> employment() {
    return findings
        .statistics()
        .outcome()
        .map(outcome -> new OutcomeTexts(outcome, texts.words()))
        .map(
            outcome ->
                fact(
                    CohortReportPhrase.EMPLOYMENT,
                    outcome.pooled(),
                    List.of(),
                    List.of(outcome.rates(), say(OutcomePhrase.POOLED_MEANS))));
  }

  private Optional<Fact> outcome() {
    return findings
        .outcome()
        .flatMap(figure -> findings.statistics().outcome().map(each -> outcome(figure, each)));
  }

  private Fact outcome(String figure, OutcomeStatistics outcome) {
    var told = new OutcomeTexts(outcome, texts.words());
    var remarks = new ArrayList<String>();
    if (outcome.total().pearson().interval().filter(CohortAppendix::holdsZero).isPresent()) {
      remarks.add(say(CohortReportPhrase.OUTCOME_UNCERTAIN));
    }
    remarks.addAll(told.needs());
    remarks.add(meaning(StatisticsPhrase.PEARSON, StatisticsPhrase.PEARSON_MEANS));
    remarks.add(meaning(StatisticsPhrase.SPEARMAN, StatisticsPhrase.SPEARMAN_MEANS));
    remarks.add(meaning(StatisticsPhrase.INTERVAL, StatisticsPhrase.INTERVAL_MEANS));
    return fact(CohortReportPhrase.OUTCOME_AND_TOTAL, figure, told.few(), remarks);
  }

  private static boolean holdsZero(ConfidenceInterval interval) {
    return interval.from().signum() <= 0 && interval.to().signum() >= 0;
  }

  /// What a figure is called and what it means.
  private String meaning(Phrase name, Phrase meaning) {
    return texts.words().fact(say(name), say(meaning));
  }

  /// A figure and the cautions that go with it in bold, then what else is said of it.
  private Fact fact(Phrase label, String figure, List<String> cautions, List<String> remarks) {
    var values = new ArrayList<Prose>();
    values.add(Prose.strong(figure));
    cautions.stream().map(Prose::strong).forEach(values::add);
    remarks.stream().map(Prose::of).forEach(values::add);
    return new Fact(say(label), values);
  }

  private String say(Phrase phrase) {
    return texts.words().say(phrase);
  }
}
