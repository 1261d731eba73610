package fidelity.data.json.comparison;

import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.agreement.Calibration.CalibratedItem;
import fidelity.cohort.agreement.Calibration.CalibratedRater;
import fidelity.data.json.FiguresJson;
import fidelity.rubric.Points;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Raters beside a master review as one line of JSON.
public final class CalibrationJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Calibration calibration;
  private final JsonGenerator json;
  private final FiguresJson figures;
  private final AgreementJson agreement;

  private CalibrationJson(Calibration calibration, JsonGenerator json) {
    this.calibration = calibration;
    this.json = json;
    this.figures = new FiguresJson(json);
    this.agreement = new AgreementJson(json);
  }

  /// One JSON object, without a line feed.
  ///
  /// @param version the program's version
  public static String write(Calibration calibration, String version) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new CalibrationJson(calibration, json).all(version);
    }
    return line.toString();
  }

  private void all(String version) {
    json.writeStartObject();
    json.writeStringProperty("fidelity", version);
    json.writeStringProperty("comparison", "calibration");
    figures.site(calibration.master());
    figures.sources(calibration.reviews());
    json.writeName("master");
    figures.review(calibration.master());
    json.writeArrayPropertyStart("raters");
    calibration.raters().forEach(this::rater);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    calibration.items().forEach(this::item);
    json.writeEndArray();
    calibration
        .alpha()
        .ifPresentOrElse(
            alpha -> agreement.coefficient("alpha_ordinal", alpha),
            () -> figures.none("alpha_ordinal"));
    json.writeEndObject();
  }

  private void rater(CalibratedRater rater) {
    json.writeStartObject();
    json.writeName("review");
    figures.review(rater.scorecard());
    agreement.pairs("agreement", rater.agreement());
    json.writeArrayPropertyStart("missed");
    rater.comparison().items(Likeness.DIFFERENT).forEach(new RatedItemJson(json)::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void item(CalibratedItem item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    json.writeNumberProperty("master", item.master().number());
    json.writeNumberProperty("scored", item.scored());
    json.writeNumberProperty("missed", item.missed());
    json.writeArrayPropertyStart("scores");
    item.scores().forEach(this::score);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void score(Optional<Points> score) {
    score.map(Points::number).ifPresentOrElse(json::writeNumber, json::writeNull);
  }
}
