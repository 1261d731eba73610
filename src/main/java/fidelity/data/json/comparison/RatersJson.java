package fidelity.data.json.comparison;

import fidelity.cohort.agreement.PairAgreement;
import fidelity.data.json.FiguresJson;
import fidelity.scoring.comparison.RaterComparison;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Two raters of one visit as one line of JSON. A figure that is not defined is null, and beside it
/// stands why.
public final class RatersJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final RaterComparison comparison;
  private final JsonGenerator json;
  private final FiguresJson figures;

  private RatersJson(RaterComparison comparison, JsonGenerator json) {
    this.comparison = comparison;
    this.json = json;
    this.figures = new FiguresJson(json);
  }

  /// One JSON object, without a line feed.
  ///
  /// @param version the program's version
  public static String write(RaterComparison comparison, PairAgreement agreement, String version) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new RatersJson(comparison, json).write(agreement, version);
    }
    return line.toString();
  }

  private void write(PairAgreement agreement, String version) {
    json.writeStartObject();
    json.writeStringProperty("fidelity", version);
    json.writeStringProperty("comparison", "raters");
    figures.site(comparison.first());
    json.writeArrayPropertyStart("reviews");
    figures.review(comparison.first());
    figures.review(comparison.second());
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    comparison.items().forEach(new RatedItemJson(json)::write);
    json.writeEndArray();
    new AgreementJson(json).pairs("agreement", agreement);
    json.writeEndObject();
  }
}
