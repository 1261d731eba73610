package fidelity.data.json.comparison;

import fidelity.data.json.FiguresJson;
import fidelity.rubric.Item;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.VisitComparison;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A site over its visits as one line of JSON.
public final class TrendJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final SiteTrend trend;
  private final JsonGenerator json;
  private final FiguresJson figures;

  private TrendJson(SiteTrend trend, JsonGenerator json) {
    this.trend = trend;
    this.json = json;
    this.figures = new FiguresJson(json);
  }

  /// One JSON object, without a line feed.
  ///
  /// @param version the program's version
  public static String write(SiteTrend trend, String version) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new TrendJson(trend, json).all(version);
    }
    return line.toString();
  }

  private void all(String version) {
    json.writeStartObject();
    json.writeStringProperty("fidelity", version);
    json.writeStringProperty("comparison", "trend");
    figures.site(trend.latest());
    json.writeStringProperty("kind", trend.latest().review().header().kind().id());
    json.writeArrayPropertyStart("visits");
    trend.visits().forEach(figures::review);
    json.writeEndArray();
    json.writeArrayPropertyStart("steps");
    trend.steps().forEach(this::step);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    trend.latest().rubric().items().forEach(this::item);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void step(VisitComparison step) {
    json.writeStartObject();
    figures.change("total", step.total());
    json.writeObjectPropertyStart("movements");
    step.items().forEach(item -> json.writeStringProperty(item.item().id(), item.movement().id()));
    json.writeEndObject();
    json.writeName("due");
    step.due().map(LocalDate::toString).ifPresentOrElse(json::writeString, json::writeNull);
    json.writeStringProperty("came", step.came().toString());
    json.writeArrayPropertyStart("recommended");
    step.recommended().forEach(this::recommended);
    json.writeEndArray();
    json.writeEndObject();
  }

  /// What was recommended at the earlier visit, beside both scores.
  private void recommended(ItemChange item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    json.writeStringProperty("recommended", item.recommended());
    figures.item("before", item.before());
    figures.item("now", item.after());
    json.writeEndObject();
  }

  private void item(Item item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.id());
    json.writeArrayPropertyStart("scores");
    for (var visit : trend.visits()) {
      json.writeStartObject();
      figures.item("score", result(visit, item));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Optional<ItemResult> result(Scorecard visit, Item item) {
    return visit.items().stream().filter(each -> each.item().id().equals(item.id())).findFirst();
  }
}
