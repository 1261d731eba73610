package fidelity.cohort.statistics;

import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Correlations.Correlation;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.cohort.statistics.Statistics.Rest;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.cohort.statistics.Summary.FiveNumberSummary;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The statistics of a cohort by name, as the referee names them.
final class RefereeFigures {

  private final Map<String, BigDecimal> figures = new LinkedHashMap<>();

  private RefereeFigures() {}

  static Map<String, BigDecimal> of(Statistics statistics) {
    var all = new RefereeFigures();
    all.summary("total", statistics.total().scores(), statistics.total().absences());
    all.alpha("total", statistics.total().alpha());
    statistics.sections().forEach(all::section);
    statistics.items().forEach(all::item);
    statistics.bands().stream()
        .filter(band -> band.share().count() > 0)
        .forEach(band -> all.put("band." + band.band().id(), band.share().share()));
    statistics.positions().forEach(all::position);
    statistics.outcome().ifPresent(all::outcome);
    return all.figures;
  }

  private void section(SectionStatistics section) {
    var name = "section." + section.section().id();
    summary(name, section.scores(), section.absences());
    alpha(name, section.alpha());
    rest(name, section.rest());
  }

  private void item(ItemStatistics item) {
    var name = "item." + item.item().id();
    summary(name, item.scores(), item.absences());
    item.shares().forEach((score, share) -> put(name + ".share." + score, share.share()));
    put(name + ".upper", item.upper().share());
    rest(name, item.rest());
  }

  private void alpha(String name, Alpha alpha) {
    put(name + ".alpha", alpha.coefficient());
    count(name + ".alpha_items", alpha.items());
    count(name + ".alpha_n", alpha.extent().reviews());
  }

  private void rest(String name, Rest rest) {
    put(name + ".rest", rest.coefficient());
    count(name + ".rest_n", rest.extent().reviews());
  }

  private void position(Position position) {
    var occasion = position.review().occasion();
    put(
        "position.%s.%s".formatted(occasion.site().id(), occasion.from()),
        Optional.of(position.percentile()));
  }

  private void outcome(OutcomeStatistics outcome) {
    summary("rate", outcome.rates());
    put("pooled", Optional.of(outcome.pooled().rate()));
    put("pooled_from", outcome.pooled().interval().map(ConfidenceInterval::from));
    put("pooled_to", outcome.pooled().interval().map(ConfidenceInterval::to));
    correlations("outcome.total", outcome.total());
    outcome.items().forEach((item, found) -> correlations("outcome.item." + item, found));
  }

  private void correlations(String name, Correlations correlations) {
    count(name + ".n", correlations.extent().reviews());
    correlation(name + ".pearson", correlations.pearson());
    correlation(name + ".spearman", correlations.spearman());
  }

  private void correlation(String name, Correlation correlation) {
    put(name, correlation.coefficient());
    put(name + "_from", correlation.interval().map(ConfidenceInterval::from));
    put(name + "_to", correlation.interval().map(ConfidenceInterval::to));
  }

  private void summary(String name, Summary summary, Absences absences) {
    summary(name, summary);
    count(name + ".open", absences.open());
  }

  private void summary(String name, Summary summary) {
    count(name + ".n", summary.n());
    put(name + ".mean", summary.mean());
    put(name + ".sd", summary.deviation());
    put(name + ".min", summary.spread().map(FiveNumberSummary::min));
    put(name + ".q1", summary.spread().map(FiveNumberSummary::q1));
    put(name + ".median", summary.spread().map(FiveNumberSummary::median));
    put(name + ".q3", summary.spread().map(FiveNumberSummary::q3));
    put(name + ".max", summary.spread().map(FiveNumberSummary::max));
    put(name + ".floor", summary.floor());
    put(name + ".ceiling", summary.ceiling());
  }

  private void count(String name, int count) {
    put(name, Optional.of(BigDecimal.valueOf(count)));
  }

  private void put(String name, Optional<BigDecimal> figure) {
    figure.ifPresent(number -> figures.put(name, number));
  }
}
