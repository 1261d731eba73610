package fidelity.data.yaml;

import fidelity.data.yaml.Yaml.Keyed;
import fidelity.data.yaml.Yaml.Listed;
import fidelity.data.yaml.Yaml.Text;
import fidelity.data.yaml.Yaml.Word;
import fidelity.keys.MethodKey;
import fidelity.keys.OutcomeKey;
import fidelity.keys.RaterKey;
import fidelity.keys.ReviewKey;
import fidelity.keys.SiteKey;
import fidelity.keys.header.PreviousKey;
import fidelity.review.Method;
import fidelity.review.Outcome;
import fidelity.review.PreviousReview;
import fidelity.review.RaterReview;
import fidelity.review.Review;
import fidelity.review.Site;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;

/// A review as a file: what is recorded, in the order of the form's keys and of the rubric's items.
///
/// Reading the file gives the same review, and writing that gives the same file. A control
/// character and half of a character stand in it as escapes, at which the reader refuses them.
public final class ReviewYaml {

  private final Review review;
  private final Rubric rubric;
  private final BiFunction<String, Yaml, Yaml> shown;

  private ReviewYaml(Review review, Rubric rubric, BiFunction<String, Yaml, Yaml> shown) {
    this.review = review;
    this.rubric = rubric;
    this.shown = shown;
  }

  /// The text of the file.
  ///
  /// @param rubric the one that the review is by
  public static String of(Review review, Rubric rubric) {
    return of(review, rubric, (_, recorded) -> recorded);
  }

  /// The same where something is added to what is recorded of items.
  ///
  /// @param shown what an item shows, by its id and what is recorded of it
  static String of(Review review, Rubric rubric, BiFunction<String, Yaml, Yaml> shown) {
    var yaml = new ReviewYaml(review, rubric, shown);
    return YamlLines.text(Yaml.keyed(ReviewKey.values(), yaml::value));
  }

  private Yaml value(ReviewKey key) {
    var header = review.header();
    var narrative = review.narrative();
    return switch (key) {
      case RUBRIC -> new Text(review.rubric());
      case LANGUAGE -> new Text(review.language());
      case TITLE -> new Text(header.title());
      case SITE -> site(header.site());
      case VISITED -> days(header.visit().days());
      case RATER -> new Text(header.rater());
      case RATERS -> raters(header.raters());
      case PREVIOUS -> header.previous().map(ReviewYaml::previous).orElse(Yaml.NOTHING);
      case REPORTED -> header.reported().map(ReviewYaml::day).orElse(Yaml.NOTHING);
      case KIND -> new Word(header.kind().id());
      case STATUS -> new Word(header.status().id());
      case PUBLISHER -> new Text(header.publisher());
      case ASSESSORS -> Yaml.texts(header.assessors());
      case RECIPIENTS -> Yaml.texts(header.recipients());
      case PURPOSE -> new Text(narrative.purpose());
      case PROGRAMME -> new Text(narrative.programme());
      case METHOD -> method(narrative.method());
      case SUMMARY -> new Text(narrative.summary());
      case STRENGTHS -> new Text(narrative.strengths());
      case OUTCOME -> review.outcome().map(ReviewYaml::outcome).orElse(Yaml.NOTHING);
      case TAGS -> tags(header.tags());
      case ITEMS -> items();
    };
  }

  private static Yaml site(Site site) {
    return Yaml.keyed(
        SiteKey.values(),
        key ->
            switch (key) {
              case ID -> new Text(site.id());
              case NAME -> new Text(site.name());
              case ORGANISATION -> new Text(site.organisation());
            });
  }

  private static Yaml raters(List<RaterReview> raters) {
    return new Listed(raters.stream().map(ReviewYaml::rater).toList());
  }

  private static Yaml rater(RaterReview rater) {
    return Yaml.keyed(
        RaterKey.values(),
        key ->
            switch (key) {
              case RATER -> new Text(rater.rater());
              case REVIEW -> new Text(rater.file());
              case SHA256 -> new Word(rater.sha256());
            });
  }

  private static Yaml previous(PreviousReview previous) {
    return Yaml.keyed(
        PreviousKey.values(),
        key ->
            switch (key) {
              case REVIEW -> new Text(previous.file());
              case SHA256 -> new Word(previous.sha256());
            });
  }

  private static Yaml days(List<LocalDate> days) {
    return new Listed(days.stream().map(ReviewYaml::day).toList());
  }

  private static Yaml day(LocalDate day) {
    return new Word(day.toString());
  }

  private static Yaml method(Method method) {
    return Yaml.keyed(
        MethodKey.values(),
        key ->
            switch (key) {
              case DOCUMENTS -> Yaml.texts(method.documents());
              case INTERVIEWS -> Yaml.texts(method.interviews());
              case OBSERVATIONS -> Yaml.texts(method.observations());
            });
  }

  private static Yaml outcome(Outcome outcome) {
    return Yaml.keyed(
        OutcomeKey.values(),
        key ->
            switch (key) {
              case CLIENTS -> Yaml.number(outcome.clients());
              case EMPLOYED -> Yaml.number(outcome.employed());
            });
  }

  /// The items of which something is recorded.
  private static Yaml tags(SequencedMap<String, String> tags) {
    var all = new LinkedHashMap<String, Yaml>();
    tags.forEach((name, text) -> all.put(name, new Text(text)));
    return new Keyed(all);
  }

  private Yaml items() {
    var yaml = new ItemYaml(Words.of(rubric.identity().language()));
    var items = new LinkedHashMap<String, Yaml>();
    for (var item : rubric.items()) {
      var recorded = shown.apply(item.id(), yaml.of(item, review.item(item.id())));
      if (!recorded.isEmpty()) {
        items.put(item.id(), recorded);
      }
    }
    return new Keyed(items);
  }
}
