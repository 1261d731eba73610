package fidelity.data.blank;

import fidelity.keys.Key;
import fidelity.keys.ReviewKey;
import fidelity.keys.SiteKey;
import fidelity.keys.header.PreviousKey;
import fidelity.review.Header;
import fidelity.review.Narrative;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.words.KindTexts;
import fidelity.words.RubricTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// Writes what stands above the items of a blank review: each key, in their order, under what it
/// says.
final class BlankHeader {

  private final Words words;
  private final CommentedYaml yaml;
  private final Rubric rubric;
  private final String named;
  private final Optional<Scorecard> last;
  private final Optional<PreviousReview> previous;
  private final LastTime lastTime;
  private final BlankVisit visit;
  private final BlankNarrative narrative;

  /// @param last the scores of the last review
  /// @param previous that review as the new one names it
  BlankHeader(
      Words words,
      CommentedYaml yaml,
      Rubric rubric,
      String named,
      Optional<Scorecard> last,
      Optional<PreviousReview> previous) {
    this.words = words;
    this.yaml = yaml;
    this.rubric = rubric;
    this.named = named;
    this.last = last;
    this.previous = previous;
    this.lastTime = new LastTime(words, yaml);
    this.visit = new BlankVisit(words, yaml, last, lastTime);
    this.narrative =
        new BlankNarrative(
            words,
            yaml,
            last.map(Scorecard::review).map(Review::narrative).orElse(Narrative.EMPTY));
  }

  void write() {
    yaml.comment(0, new RubricTexts(rubric, words).title());
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_BEGIN));
    BlankExample.write(words, yaml, rubric);
    for (var key : ReviewKey.values()) {
      if (isAsked(key)) {
        yaml.blank();
        write(key);
      }
    }
  }

  /// A consensus is made of reviews, not of a blank one, and a first review has none before it.
  private boolean isAsked(ReviewKey key) {
    return key != ReviewKey.RATERS && (key != ReviewKey.PREVIOUS || previous.isPresent());
  }

  private void write(ReviewKey key) {
    var texts = new KindTexts(words);
    switch (key) {
      case RUBRIC -> rubric(key);
      case LANGUAGE -> field(key, BlankReviewPhrase.BLANK_LANGUAGE, language());
      case TITLE -> field(key, BlankReviewPhrase.BLANK_TITLE, header(Header::title, ""));
      case SITE -> site(header(Header::site, newSite()));
      case VISITED -> visit.visited(key);
      case RATER -> field(key, BlankReviewPhrase.BLANK_RATER, header(Header::rater, ""));
      case RATERS -> {}
      case PREVIOUS -> previous.ifPresent(this::previous);
      case REPORTED -> visit.reported(key);
      case KIND -> kind(header(Header::kind, ReviewKind.INDEPENDENT), texts);
      case STATUS -> visit.status(texts);
      case PUBLISHER -> field(key, HeaderPhrase.PUBLISHER, header(Header::publisher, ""));
      case ASSESSORS -> list(key, HeaderPhrase.ASSESSORS, header(Header::assessors, List.of()));
      case RECIPIENTS -> list(key, HeaderPhrase.RECIPIENTS, header(Header::recipients, List.of()));
      case PURPOSE -> narrative.text(key, HeaderPhrase.PURPOSE, Narrative::purpose);
      case PROGRAMME -> narrative.text(key, HeaderPhrase.PROGRAMME, Narrative::programme);
      case METHOD -> narrative.method();
      case SUMMARY -> narrative.text(key, HeaderPhrase.SUMMARY, Narrative::summary);
      case STRENGTHS -> narrative.text(key, HeaderPhrase.STRENGTHS, Narrative::strengths);
      case OUTCOME -> visit.outcome(key);
      case TAGS -> tags(key, header(Header::tags, new LinkedHashMap<>()));
      case ITEMS -> yaml.field(0, key.id(), "");
    }
  }

  private <T> T header(Function<Header, T> part, T otherwise) {
    return last.map(Scorecard::review).map(Review::header).map(part).orElse(otherwise);
  }

  private String language() {
    return last.map(Scorecard::review)
        .map(Review::language)
        .orElse(rubric.identity().language().tag());
  }

  private void rubric(ReviewKey key) {
    last.map(each -> new RubricTexts(each.rubric(), words).title())
        .filter(title -> !title.equals(new RubricTexts(rubric, words).title()))
        .ifPresent(title -> lastTime.fact(0, ScorePhrase.RUBRIC, title));
    field(key, ScorePhrase.RUBRIC, named);
  }

  private void kind(ReviewKind kind, KindTexts texts) {
    yaml.comment(0, BlankVisit.all(ReviewKind.values(), texts::of));
    yaml.field(0, ReviewKey.KIND.id(), kind.id());
  }

  private void previous(PreviousReview last) {
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_PREVIOUS));
    yaml.field(0, ReviewKey.PREVIOUS.id(), "");
    for (var key : PreviousKey.values()) {
      switch (key) {
        case REVIEW -> yaml.text(2, key, last.file());
        case SHA256 -> yaml.field(2, key.id(), last.sha256());
      }
    }
  }

  private void tags(Key key, SequencedMap<String, String> tags) {
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_TAGS));
    if (tags.isEmpty()) {
      yaml.sample(0, key.id() + ":");
      yaml.sample(0, "  " + words.say(BlankReviewPhrase.BLANK_TAG));
    } else {
      yaml.field(0, key.id(), "");
      tags.forEach((name, text) -> yaml.text(2, name, text));
    }
  }

  private void list(Key key, Phrase label, List<String> texts) {
    yaml.comment(0, words.say(label));
    yaml.list(0, key, texts);
  }

  private void field(Key key, Phrase hint, String text) {
    yaml.comment(0, words.say(hint));
    yaml.text(0, key, text);
  }

  private Site newSite() {
    return new Site("site", words.say(BlankReviewPhrase.BLANK_SITE_NAME), "");
  }

  private void site(Site site) {
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_SITE));
    yaml.field(0, ReviewKey.SITE.id(), "");
    for (var key : SiteKey.values()) {
      var value =
          switch (key) {
            case ID -> site.id();
            case NAME -> site.name();
            case ORGANISATION -> site.organisation();
          };
      yaml.text(2, key, value);
    }
  }
}
