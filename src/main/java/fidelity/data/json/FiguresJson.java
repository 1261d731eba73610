package fidelity.data.json;

import fidelity.rubric.Bands.Band;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.FigureChange;
import fidelity.scoring.comparison.Split;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Writes figures of scorecards that are set side by side, each with its lowest and highest value.
///
/// @param json the object that is being written
public record FiguresJson(JsonGenerator json) {

  /// Which review a scorecard is of, with its total and its bands.
  public void review(Scorecard scorecard) {
    var review = scorecard.review();
    var header = review.header();
    json.writeStartObject();
    json.writeStringProperty("review", review.origin().name());
    json.writeStringProperty("review_sha256", review.origin().sha256());
    json.writeStringProperty("rater", header.rater());
    json.writeStringProperty("kind", header.kind().id());
    json.writeArrayPropertyStart("visited");
    header.visit().days().forEach(day -> json.writeString(day.toString()));
    json.writeEndArray();
    IdentityJson.write(scorecard.rubric(), json);
    range("total", scorecard.total());
    json.writeArrayPropertyStart("bands");
    scorecard.bands().stream().map(Band::id).forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Which reviews a figure over many of them was made from.
  public void sources(List<Scorecard> scorecards) {
    json.writeArrayPropertyStart("reviews");
    for (var scorecard : scorecards) {
      json.writeStartObject();
      json.writeStringProperty("review", scorecard.review().origin().name());
      json.writeStringProperty("review_sha256", scorecard.review().origin().sha256());
      IdentityJson.write(scorecard.rubric(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Which site it is about.
  public void site(Scorecard scorecard) {
    var site = scorecard.review().header().site();
    json.writeObjectPropertyStart("site");
    json.writeStringProperty("id", site.id());
    json.writeStringProperty("name", site.name());
    json.writeEndObject();
  }

  /// An item's scores, or null where it has none.
  public void item(String name, Optional<ItemResult> result) {
    result
        .flatMap(FiguresJson::score)
        .ifPresentOrElse(score -> score(name, score), () -> none(name));
  }

  private static Optional<ItemScore> score(ItemResult result) {
    return switch (result) {
      case ItemScore score -> Optional.of(score);
      case NotApplicable _ -> Optional.empty();
    };
  }

  private void score(String name, ItemScore score) {
    json.writeObjectPropertyStart(name);
    ends(score.scores().lowest().number(), score.scores().highest().number());
    json.writeStringProperty("basis", score.basis().id());
    json.writeEndObject();
  }

  /// A figure, or null where there is none.
  void range(String name, Optional<Range> range) {
    range.ifPresentOrElse(each -> range(name, each), () -> none(name));
  }

  void range(String name, Range range) {
    json.writeObjectPropertyStart(name);
    ends(range.lowest(), range.highest());
    json.writeEndObject();
  }

  private void ends(BigDecimal lowest, BigDecimal highest) {
    json.writeNumberProperty("lowest", lowest);
    json.writeNumberProperty("highest", highest);
  }

  /// That there is no such value.
  public void none(String name) {
    json.writeNullProperty(name);
  }

  /// A number, or null where there is none.
  public void number(String name, Optional<BigDecimal> number) {
    number.ifPresentOrElse(each -> json.writeNumberProperty(name, each), () -> none(name));
  }

  /// A figure at two visits, and what changed it.
  public void change(String name, FigureChange change) {
    json.writeObjectPropertyStart(name);
    range("before", change.before());
    range("rescored", change.between());
    range("now", change.after());
    range("change", change.whole());
    range("by_rule", change.split().flatMap(Split::rule));
    range("by_practice", change.split().map(Split::practice));
    range("of_given", change.split().map(Split::given));
    json.writeEndObject();
  }
}
