package fidelity.data;

import fidelity.cohort.Correlation;
import fidelity.cohort.Correlations;
import fidelity.cohort.Group;
import fidelity.cohort.ItemStatistics;
import fidelity.cohort.Overview;
import fidelity.cohort.SectionStatistics;
import fidelity.cohort.Share;
import fidelity.cohort.Statistics;
import fidelity.cohort.Summary;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// The file cohort.json: everything that is told of a cohort. What is not defined is null.
public final class CohortJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Overview overview;
  private final JsonGenerator json;

  private CohortJson(Overview overview, JsonGenerator json) {
    this.overview = overview;
    this.json = json;
  }

  /// Writes one JSON object to a stream, which stays open.
  ///
  /// @param version the program's version
  public static void write(Overview overview, String version, OutputStream out) {
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new CohortJson(overview, json).write(version);
    }
  }

  private void write(String version) {
    var cohort = overview.cohort();
    var identity = cohort.rubric().identity();
    json.writeStartObject();
    json.writeStringProperty("fidelity", version);
    json.writeObjectPropertyStart("rubric");
    json.writeStringProperty("id", identity.id());
    json.writeStringProperty("version", identity.version());
    json.writeStringProperty("sha256", identity.origin().sha256());
    json.writeEndObject();
    json.writeNumberProperty("reviews", cohort.entries().size());
    json.writeNumberProperty("unfinished", cohort.unfinished().size());
    json.writeNumberProperty("sites", cohort.sites());
    json.writeNumberProperty("hide_below", overview.view().hideBelow());
    json.writeName("statistics");
    statistics(overview.statistics());
    json.writeArrayPropertyStart("groups");
    overview.groups().forEach(this::group);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void group(Group group) {
    json.writeStartObject();
    json.writeStringProperty("key", group.key());
    json.writeNumberProperty("reviews", group.cohort().entries().size());
    json.writeName("statistics");
    statistics(group.statistics());
    json.writeEndObject();
  }

  private void statistics(Optional<Statistics> statistics) {
    statistics.ifPresentOrElse(this::statistics, json::writeNull);
  }

  private void statistics(Statistics statistics) {
    json.writeStartObject();
    json.writeNumberProperty("reviews", statistics.reviews());
    json.writeNumberProperty("sites", statistics.sites());
    json.writeBooleanProperty("few", statistics.few());
    json.writeObjectPropertyStart("total");
    summary(statistics.total().scores());
    number("alpha", statistics.total().alpha());
    json.writeEndObject();
    json.writeArrayPropertyStart("sections");
    statistics.sections().forEach(this::section);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    statistics.items().forEach(this::item);
    json.writeEndArray();
    json.writeObjectPropertyStart("bands");
    statistics.bands().forEach(band -> share(band.band().id(), band.share()));
    json.writeEndObject();
    statistics
        .outcome()
        .ifPresent(
            outcome -> {
              json.writeObjectPropertyStart("outcome");
              json.writeNumberProperty("sites", outcome.sites());
              json.writeBooleanProperty("few", outcome.few());
              summary(outcome.rates());
              correlations("total", outcome.total());
              json.writeObjectPropertyStart("items");
              outcome.items().forEach(this::correlations);
              json.writeEndObject();
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  private void section(SectionStatistics section) {
    json.writeStartObject();
    json.writeStringProperty("section", section.section().id());
    summary(section.scores());
    number("alpha", section.alpha());
    number("rest", section.rest());
    json.writeEndObject();
  }

  private void item(ItemStatistics item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    summary(item.scores());
    json.writeObjectPropertyStart("scores");
    item.shares().forEach((score, share) -> share(String.valueOf(score), share));
    json.writeEndObject();
    share("upper", item.upper());
    number("rest", item.rest());
    json.writeEndObject();
  }

  private void summary(Summary summary) {
    json.writeNumberProperty("n", summary.n());
    number("mean", summary.mean());
    number("sd", summary.deviation());
    number("min", summary.spread().map(each -> each.least()));
    number("q1", summary.spread().map(each -> each.lower()));
    number("median", summary.spread().map(each -> each.median()));
    number("q3", summary.spread().map(each -> each.upper()));
    number("max", summary.spread().map(each -> each.most()));
    number("floor", summary.floor());
    number("ceiling", summary.ceiling());
  }

  private void correlations(String name, Correlations correlations) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("n", correlations.n());
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
    number("share", share.share());
    json.writeEndObject();
  }

  private void number(String name, Optional<BigDecimal> number) {
    json.writeName(name);
    number.ifPresentOrElse(json::writeNumber, json::writeNull);
  }
}
