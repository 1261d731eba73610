package fidelity.data.json;

import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Identified;
import fidelity.rubric.Language;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.ReviewInterval;
import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/// A rubric as one JSON object with all that a page needs to ask its questions and to score the
/// answers.
///
/// Decimals are texts, for a page would make fractions of two of them. What has an order or an id
/// is a list: the keys of an object come out of JavaScript in an order of its own.
public final class RubricJson {

  private final Rubric rubric;
  private final JsonGenerator json;

  private RubricJson(Rubric rubric, JsonGenerator json) {
    this.rubric = rubric;
    this.json = json;
  }

  /// The object on one line; it can stand in a script element.
  public static String write(Rubric rubric) {
    return ScriptJson.write(json -> new RubricJson(rubric, json).write());
  }

  private void write() {
    var identity = rubric.identity();
    json.writeStartObject();
    json.writeStringProperty("rubric", identity.id());
    json.writeStringProperty("version", identity.version());
    json.writeStringProperty("sha256", identity.origin().sha256());
    json.writeStringProperty("language", identity.language().tag());
    json.writeStringProperty("name", identity.name());
    scores();
    total();
    json.writeName("bands");
    bands(rubric.bands());
    json.writeNumberProperty("development_need", rubric.developmentNeed());
    list("review_every", rubric.reviewEvery(), this::interval);
    json.writeArrayPropertyStart("sources");
    rubric.sources().forEach(this::source);
    json.writeEndArray();
    answerWords();
    list("sections", rubric.sections(), this::section);
    json.writeEndObject();
  }

  private void scores() {
    var scale = rubric.scale();
    json.writeObjectPropertyStart("scores");
    json.writeNumberProperty("from", scale.from());
    json.writeNumberProperty("to", scale.to());
    json.writeBooleanProperty("halves", scale.halves());
    json.writeEndObject();
  }

  private void total() {
    json.writeStringProperty("total", rubric.total().id());
    json.writeName("missing");
    rubric.missing().map(Identified::id).ifPresentOrElse(json::writeString, json::writeNull);
    json.writeNumberProperty("decimals", rubric.decimals());
    decimal("least", rubric.least());
    decimal("most", rubric.most());
  }

  private void bands(Bands bands) {
    json.writeStartArray();
    bands.highestFirst().forEach(this::band);
    json.writeEndArray();
  }

  private void band(Band band) {
    json.writeStartObject();
    json.writeStringProperty("band", band.id());
    json.writeStringProperty("name", band.name());
    decimal("from", band.from());
    json.writeEndObject();
  }

  private void interval(ReviewInterval interval) {
    json.writeStartObject();
    decimal("from", interval.from());
    json.writeNumberProperty("months", interval.months());
    json.writeEndObject();
  }

  private void source(String code, String text) {
    json.writeStartObject();
    json.writeStringProperty("source", code);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /// How files may answer, in every language.
  private void answerWords() {
    json.writeObjectPropertyStart("answer_words");
    words("yes", language -> language.answerWords().yes());
    words("no", language -> language.answerWords().no());
    words("not_seen", language -> language.answerWords().notSeen());
    json.writeEndObject();
  }

  private void words(String name, Function<Language, List<String>> words) {
    var all = Arrays.stream(Language.values()).flatMap(each -> words.apply(each).stream()).toList();
    list(name, all, json::writeString);
  }

  private void section(Section section) {
    json.writeStartObject();
    json.writeStringProperty("section", section.id());
    json.writeStringProperty("name", section.name());
    decimal("most", rubric.most(section.items().size()));
    json.writeName("bands");
    section.bands().ifPresentOrElse(this::bands, json::writeNull);
    list("items", section.items(), new ItemJson(json)::write);
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> list, Consumer<T> each) {
    json.writeArrayPropertyStart(name);
    list.forEach(each);
    json.writeEndArray();
  }

  private void decimal(String name, BigDecimal decimal) {
    json.writeStringProperty(name, decimal.toPlainString());
  }
}
