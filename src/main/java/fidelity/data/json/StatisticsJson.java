package fidelity.data.json;

import fidelity.cohort.statistics.Absences;
import fidelity.cohort.statistics.Alpha;
import fidelity.cohort.statistics.Correlations;
import fidelity.cohort.statistics.Correlations.Correlation;
import fidelity.cohort.statistics.Extent;
import fidelity.cohort.statistics.OutcomeStatistics;
import fidelity.cohort.statistics.Pooled;
import fidelity.cohort.statistics.Share;
import fidelity.cohort.statistics.Share.BandShare;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.cohort.statistics.Statistics.Rest;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.cohort.statistics.Summary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Writes the statistics of a cohort or a group as a JSON object.
record StatisticsJson(JsonGenerator json) {

  /// Writes one JSON object.
  void write(Statistics statistics) {
    json.writeStartObject();
    extent(statistics.extent());
    json.writeObjectPropertyStart("total");
    summary(statistics.total().scores());
    absences(statistics.total().absences());
    alpha(statistics.total().alpha());
    json.writeEndObject();
    json.writeArrayPropertyStart("sections");
    statistics.sections().forEach(this::section);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    statistics.items().forEach(this::item);
    json.writeEndArray();
    bands(statistics.bands());
    json.writeName("outcome");
    statistics.outcome().ifPresentOrElse(this::outcome, json::writeNull);
    json.writeEndObject();
  }

  private void outcome(OutcomeStatistics outcome) {
    json.writeStartObject();
    extent(outcome.extent());
    json.writeObjectPropertyStart("rate");
    summary(outcome.rates());
    json.writeEndObject();
    pooled(outcome.pooled());
    correlations("total", outcome.total());
    json.writeObjectPropertyStart("items");
    outcome.items().forEach(this::correlations);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void section(SectionStatistics section) {
    json.writeStartObject();
    json.writeStringProperty("section", section.section().id());
    summary(section.scores());
    absences(section.absences());
    alpha(section.alpha());
    rest(section.rest());
    if (section.section().bands().isPresent()) {
      bands(section.bands());
    }
    json.writeEndObject();
  }

  private void bands(List<BandShare> bands) {
    json.writeObjectPropertyStart("bands");
    bands.forEach(band -> share(band.band().id(), band.share()));
    json.writeEndObject();
  }

  private void item(ItemStatistics item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    summary(item.scores());
    absences(item.absences());
    json.writeObjectPropertyStart("scores");
    item.shares().forEach((score, share) -> share(String.valueOf(score), share));
    json.writeEndObject();
    share("upper", item.upper());
    rest(item.rest());
    json.writeEndObject();
  }

  private void summary(Summary summary) {
    json.writeNumberProperty("n", summary.n());
    number("mean", summary.mean());
    number("sd", summary.deviation());
    number("min", summary.spread().map(each -> each.min()));
    number("q1", summary.spread().map(each -> each.q1()));
    number("median", summary.spread().map(each -> each.median()));
    number("q3", summary.spread().map(each -> each.q3()));
    number("max", summary.spread().map(each -> each.max()));
    number("floor", summary.floor());
    number("ceiling", summary.ceiling());
  }

  private void extent(Extent extent) {
    json.writeNumberProperty("reviews", extent.reviews());
    json.writeNumberProperty("sites", extent.sites());
    json.writeBooleanProperty("few", extent.few());
  }

  private void absences(Absences absences) {
    json.writeNumberProperty("open", absences.open());
    json.writeNumberProperty("not_applicable", absences.notApplicable());
    json.writeNumberProperty("hidden", absences.hidden());
  }

  private void alpha(Alpha alpha) {
    number("alpha", alpha.coefficient());
    json.writeNumberProperty("alpha_items", alpha.items());
    json.writeNumberProperty("alpha_n", alpha.extent().reviews());
    json.writeBooleanProperty("alpha_few", alpha.extent().few());
  }

  private void rest(Rest rest) {
    number("rest", rest.coefficient());
    json.writeNumberProperty("rest_n", rest.extent().reviews());
    json.writeBooleanProperty("rest_few", rest.extent().few());
  }

  private void pooled(Pooled pooled) {
    json.writeObjectPropertyStart("pooled");
    json.writeNumberProperty("clients", pooled.clients());
    json.writeNumberProperty("employed", pooled.employed());
    json.writeNumberProperty("rate", pooled.rate());
    number("wilson_from", pooled.interval().map(each -> each.from()));
    number("wilson_to", pooled.interval().map(each -> each.to()));
    json.writeEndObject();
  }

  private void correlations(String name, Correlations correlations) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("n", correlations.extent().reviews());
    json.writeBooleanProperty("few", correlations.extent().few());
    correlation("pearson", correlations.pearson());
    correlation("spearman", correlations.spearman());
    json.writeEndObject();
  }

  private void correlation(String name, Correlation correlation) {
    number(name, correlation.coefficient());
    number(name + "_from", correlation.interval().map(each -> each.from()));
    number(name + "_to", correlation.interval().map(each -> each.to()));
  }

  private void share(String name, Share share) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("count", share.count());
    json.writeNumberProperty("of", share.of());
    number("share", share.share());
    json.writeEndObject();
  }

  private void number(String name, Optional<BigDecimal> number) {
    json.writeName(name);
    number.ifPresentOrElse(json::writeNumber, json::writeNull);
  }
}
