package fidelity.data.json;

import fidelity.cohort.CohortReview;
import fidelity.cohort.Grouping;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.Group;
import fidelity.cohort.overview.Overview.ReviewLine;
import fidelity.cohort.statistics.Statistics;
import fidelity.rubric.Bands.Band;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// The file cohort.json: all statistics of a cohort. A figure that is not defined is null.
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
  /// @param origin where it comes from
  public static void write(Overview overview, CohortProvenance origin, OutputStream out) {
    try (var json = FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
      new CohortJson(overview, json).write(origin);
    }
  }

  private void write(CohortProvenance origin) {
    var cohort = overview.cohort();
    json.writeStartObject();
    json.writeStringProperty("fidelity", origin.program());
    IdentityJson.write(cohort.rubric(), json);
    madeFrom(origin);
    json.writeNumberProperty("sites", cohort.sites());
    json.writeNumberProperty("finished", cohort.finished().size());
    json.writeNumberProperty("unfinished", cohort.unfinished().size());
    json.writeStringProperty("visits", overview.view().visits().id());
    json.writeNumberProperty("counted", overview.counted().reviews().size());
    json.writeNumberProperty("sites_visited_again", cohort.visitedAgain());
    json.writeNumberProperty("hide_below", overview.view().hideBelow());
    text("as_of", overview.view().asOf());
    text("by", Optional.of(overview.view().by()).filter(by -> !by.none()).map(Grouping::text));
    json.writeName("statistics");
    statistics(overview.statistics());
    json.writeArrayPropertyStart("groups");
    overview.groups().forEach(this::group);
    json.writeEndArray();
    if (overview.view().tellsSites()) {
      json.writeArrayPropertyStart("reviews");
      overview.reviews().forEach(this::review);
      json.writeEndArray();
    } else {
      json.writeNullProperty("reviews");
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void madeFrom(CohortProvenance origin) {
    json.writeObjectPropertyStart("made_from");
    json.writeNumberProperty("review_files", origin.made().count());
    json.writeStringProperty("review_files_sha256", origin.made().sha256());
    json.writeStringProperty("folder", origin.made().folder());
    json.writeBooleanProperty("rubric_given", origin.rubricGiven());
    json.writeBooleanProperty("pseudonyms", origin.pseudonyms());
    json.writeEndObject();
  }

  private void group(Group group) {
    json.writeStartObject();
    json.writeArrayPropertyStart("group");
    group.keys().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("sites", group.counted().sites());
    json.writeNumberProperty("finished", group.counted().finished().size());
    json.writeNumberProperty("unfinished", group.counted().unfinished().size());
    json.writeName("statistics");
    statistics(group.statistics());
    json.writeEndObject();
  }

  private void statistics(Optional<Statistics> statistics) {
    statistics.ifPresentOrElse(new StatisticsJson(json)::write, json::writeNull);
  }

  private void review(ReviewLine line) {
    CohortReview entry = line.review();
    json.writeStartObject();
    json.writeStringProperty("review", entry.origin().file());
    json.writeStringProperty("review_sha256", entry.origin().sha256());
    json.writeStringProperty("site", entry.occasion().site().id());
    json.writeStringProperty("name", entry.occasion().site().name());
    json.writeStringProperty("organisation", entry.occasion().site().organisation());
    json.writeStringProperty("visited_from", entry.occasion().from().toString());
    json.writeStringProperty("visited_to", entry.occasion().to().toString());
    json.writeStringProperty("rater", entry.occasion().rater());
    TagsJson.write(entry.occasion().tags(), json);
    json.writeBooleanProperty("finished", entry.finished());
    json.writeBooleanProperty("in_figures", line.counts());
    json.writeNumberProperty("lowest", entry.total().lowest());
    json.writeNumberProperty("highest", entry.total().highest());
    text("band", entry.band().map(Band::id));
    json.writeName("place");
    line.position().ifPresentOrElse(each -> json.writeNumber(each.place()), json::writeNull);
    json.writeName("percentile");
    line.position().ifPresentOrElse(each -> json.writeNumber(each.percentile()), json::writeNull);
    text("next_review", line.due().day());
    json.writeBooleanProperty("overdue", line.due().overdue());
    json.writeEndObject();
  }

  private void text(String name, Optional<?> text) {
    json.writeName(name);
    text.map(Object::toString).ifPresentOrElse(json::writeString, json::writeNull);
  }
}
