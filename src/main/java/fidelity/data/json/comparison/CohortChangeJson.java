package fidelity.data.json.comparison;

import fidelity.cohort.change.CohortChange;
import fidelity.cohort.change.ItemMoves;
import fidelity.cohort.change.PairedChange;
import fidelity.cohort.change.SignedRank;
import fidelity.cohort.change.Span;
import fidelity.cohort.change.SpanChange;
import fidelity.cohort.change.SpanChange.SectionMoves;
import fidelity.data.json.FiguresJson;
import fidelity.data.json.IdentityJson;
import fidelity.scoring.comparison.VisitComparison;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What changed at several sites from visit to visit as one line of JSON.
public final class CohortChangeJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final FiguresJson figures;

  private CohortChangeJson(JsonGenerator json) {
    this.json = json;
    this.figures = new FiguresJson(json);
  }

  /// One JSON object, without a line feed.
  ///
  /// @param version the program's version
  public static String write(CohortChange change, String version) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new CohortChangeJson(json).all(change, version);
    }
    return line.toString();
  }

  private void all(CohortChange change, String version) {
    json.writeStartObject();
    json.writeStringProperty("fidelity", version);
    json.writeStringProperty("comparison", "cohort-change");
    IdentityJson.write(change.rubric(), json);
    json.writeStringProperty("kind", change.kind().id());
    json.writeNumberProperty("sites", change.sites().size());
    figures.sources(change.reviews());
    json.writeArrayPropertyStart("spans");
    change.spans().forEach(this::span);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void span(SpanChange span) {
    json.writeStartObject();
    span(span.span());
    json.writeObjectPropertyStart("left_out");
    span.leftOut().forEach((why, sites) -> json.writeNumberProperty(why.id(), sites));
    json.writeEndObject();
    json.writeObjectPropertyStart("total");
    change(span.total());
    json.writeEndObject();
    json.writeArrayPropertyStart("sections");
    span.sections().forEach(this::section);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    span.items().forEach(this::item);
    json.writeEndArray();
    json.writeArrayPropertyStart("changes");
    span.sites().forEach(this::site);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void span(Span span) {
    switch (span) {
      case Span.FirstToLast() -> json.writeStringProperty("span", "first-to-last");
      case Span.ToNext(var earlier) -> {
        json.writeStringProperty("span", "to-next");
        json.writeNumberProperty("earlier", earlier);
        json.writeNumberProperty("later", earlier + 1);
      }
    }
  }

  private void change(PairedChange change) {
    json.writeNumberProperty("n", change.n());
    json.writeNumberProperty("higher", change.better());
    json.writeNumberProperty("lower", change.worse());
    json.writeNumberProperty("same", change.same());
    figures.number("mean", change.mean());
    figures.number("sd", change.deviation());
    figures.number("from", change.interval().map(ends -> ends.from()));
    figures.number("to", change.interval().map(ends -> ends.to()));
    test(change.test());
  }

  private void test(SignedRank test) {
    json.writeObjectPropertyStart("signed_rank");
    switch (test) {
      case SignedRank.Tested(var changed, var sum, var p, var method) -> {
        json.writeNumberProperty("changed", changed);
        json.writeNumberProperty("v", sum);
        json.writeNumberProperty("p", p);
        json.writeStringProperty("method", method.id());
      }
      case SignedRank.TooFew(var changed) -> {
        json.writeNumberProperty("changed", changed);
        json.writeNullProperty("p");
        json.writeStringProperty("not_tested", "too-few");
      }
    }
    json.writeEndObject();
  }

  private void section(SectionMoves section) {
    json.writeStartObject();
    json.writeStringProperty("section", section.section().id());
    change(section.change());
    json.writeEndObject();
  }

  private void item(ItemMoves item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.item().id());
    json.writeNumberProperty("n", item.n());
    json.writeNumberProperty("higher", item.better());
    json.writeNumberProperty("lower", item.worse());
    json.writeNumberProperty("same", item.same());
    figures.number("mean", item.mean());
    json.writeEndObject();
  }

  private void site(VisitComparison site) {
    json.writeStartObject();
    figures.site(site.after());
    figures.change("total", site.total());
    json.writeEndObject();
  }
}
