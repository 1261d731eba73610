package fidelity.data.json.comparison;

import fidelity.cohort.agreement.Drift;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.cohort.agreement.VisitsAgreement.FigureAgreement;
import fidelity.cohort.agreement.VisitsAgreement.ItemAgreement;
import fidelity.cohort.agreement.VisitsAgreement.SectionAgreement;
import fidelity.data.json.FiguresJson;
import fidelity.data.json.IdentityJson;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The agreement of raters over many visits as one line of JSON.
public final class VisitsAgreementJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final AgreementJson coefficients;
  private final FiguresJson figures;

  private VisitsAgreementJson(JsonGenerator json) {
    this.json = json;
    this.coefficients = new AgreementJson(json);
    this.figures = new FiguresJson(json);
  }

  /// One JSON object, without a line feed.
  ///
  /// @param version the program's version
  public static String write(VisitsAgreement agreement, String version) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new VisitsAgreementJson(json).all(agreement, version);
    }
    return line.toString();
  }

  private void all(VisitsAgreement agreement, String version) {
    json.writeStartObject();
    json.writeStringProperty("fidelity", version);
    json.writeStringProperty("comparison", "pairs");
    IdentityJson.write(agreement.rubric(), json);
    new FiguresJson(json).sources(agreement.reviews());
    json.writeNumberProperty("visits", agreement.visits().size());
    json.writeNumberProperty("sites", agreement.sites());
    json.writeNumberProperty("with_consensus", agreement.settled());
    json.writeArrayPropertyStart("raters");
    agreement.raters().forEach(json::writeString);
    json.writeEndArray();
    json.writeName("total");
    figure(agreement.total());
    json.writeArrayPropertyStart("sections");
    agreement.sections().forEach(this::section);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    agreement.items().forEach(this::item);
    json.writeEndArray();
    json.writeArrayPropertyStart("drift");
    agreement.drifts().forEach(this::drift);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void figure(FigureAgreement figure) {
    json.writeStartObject();
    json.writeNumberProperty("pairs", figure.pairs());
    coefficients.coefficient("icc_a1", figure.icc());
    json.writeEndObject();
  }

  private void section(SectionAgreement section) {
    json.writeStartObject();
    json.writeStringProperty("section", section.section().id());
    json.writeName("figure");
    figure(section.figure());
    json.writeEndObject();
  }

  private void item(ItemAgreement item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    coefficients.pairs("agreement", item.pairs());
    coefficients.coefficient("alpha_ordinal", item.alpha());
    json.writeEndObject();
  }

  private void drift(Drift drift) {
    json.writeStartObject();
    json.writeStringProperty("rater", drift.rater());
    json.writeNumberProperty("scores", drift.scores());
    json.writeNumberProperty("sites", drift.sites());
    json.writeNumberProperty("mean", drift.mean());
    figures.number("from", drift.interval().map(ends -> ends.from()));
    figures.number("to", drift.interval().map(ends -> ends.to()));
    json.writeEndObject();
  }
}
