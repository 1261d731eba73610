package fidelity.data.json;

import fidelity.rubric.Bands.Band;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.UnusedTexts;
import fidelity.words.Words;
import fidelity.words.explanation.Explainer;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A scorecard as one line of JSON.
///
/// `score`, `total` and `band` are null where the range is not one number; of an item that does not
/// apply, and of a section without others, all figures are null.
public final class ScorecardJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Improvements way;
  private final Scorecard scorecard;
  private final Optional<VisitComparison> since;
  private final Explainer explainer;
  private final JsonGenerator json;
  private final RangeJson ranges;

  private ScorecardJson(Improvements way, Optional<VisitComparison> since, JsonGenerator json) {
    this.way = way;
    this.since = since;
    this.scorecard = way.scorecard();
    this.explainer = new Explainer(Words.of(scorecard.rubric().identity().language()));
    this.json = json;
    this.ranges = new RangeJson(json);
  }

  /// The same of a review that names no last one.
  public static String write(Improvements way, String version) {
    return write(way, Optional.empty(), version);
  }

  /// One JSON object, without a line feed.
  ///
  /// @param since what has changed since the last review
  /// @param version the program's version
  public static String write(Improvements way, Optional<VisitComparison> since, String version) {
    var line = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new ScorecardJson(way, since, json).write(version);
    }
    return line.toString();
  }

  private void write(String version) {
    var review = scorecard.review();
    json.writeStartObject();
    json.writeStringProperty("fidelity", version);
    json.writeStringProperty("review", review.origin().name());
    json.writeStringProperty("review_sha256", review.origin().sha256());
    IdentityJson.write(scorecard.rubric(), json);
    json.writeObjectPropertyStart("site");
    json.writeStringProperty("id", review.header().site().id());
    json.writeStringProperty("name", review.header().site().name());
    json.writeEndObject();
    json.writeArrayPropertyStart("visited");
    review.header().visit().days().forEach(day -> json.writeString(day.toString()));
    json.writeEndArray();
    TagsJson.write(review.header().tags(), json);
    ranges.range("total", scorecard.total());
    bands(scorecard.band(), scorecard.bands());
    json.writeArrayPropertyStart("sections");
    scorecard.sections().forEach(this::section);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    scorecard.items().forEach(new ItemResultJson(way, explainer, json)::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("remarks");
    scorecard.unused().stream()
        .map(new UnusedTexts(explainer.words())::of)
        .forEach(json::writeString);
    json.writeEndArray();
    since.ifPresent(this::previous);
    json.writeEndObject();
  }

  private void previous(VisitComparison last) {
    json.writeObjectPropertyStart("previous");
    json.writeName("review");
    new FiguresJson(json).review(last.before());
    new ChangesJson(json).write(last);
    json.writeEndObject();
  }

  private void section(SectionScore section) {
    json.writeStartObject();
    json.writeStringProperty("section", section.section().id());
    section
        .score()
        .ifPresentOrElse(score -> ranges.range("score", score), () -> ranges.none("score"));
    ranges.number("most", section.most());
    if (section.section().bands().isPresent()) {
      bands(section.band(), section.bands());
    }
    json.writeEndObject();
  }

  /// @param reachable those that the figure can still be in
  private void bands(Optional<Band> band, List<Band> reachable) {
    json.writeName("band");
    band.map(Band::id).ifPresentOrElse(json::writeString, json::writeNull);
    json.writeArrayPropertyStart("bands");
    reachable.forEach(each -> json.writeString(each.id()));
    json.writeEndArray();
  }
}
