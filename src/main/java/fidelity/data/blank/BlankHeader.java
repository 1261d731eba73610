package fidelity.data.blank;

import fidelity.form.Key;
import fidelity.form.MethodKey;
import fidelity.form.OutcomeKey;
import fidelity.form.ReviewKey;
import fidelity.form.SiteKey;
import fidelity.review.Header;
import fidelity.review.Method;
import fidelity.review.Narrative;
import fidelity.review.Review;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.review.Visit;
import fidelity.rubric.Identified;
import fidelity.rubric.Rubric;
import fidelity.words.KindTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes what stands above the items of a blank review: a line for each key, in their order.
final class BlankHeader {

  private static final String EXAMPLE_DATE = Visit.EXAMPLE.toString();

  private static final String NO_OUTCOME =
      Key.ids(OutcomeKey.values()).stream()
          .map("%s: 0"::formatted)
          .collect(Collectors.joining(", ", "{ ", " }"));

  private final Words words;
  private final CommentedYaml yaml;
  private final Rubric rubric;
  private final String named;
  private final Optional<Review> last;

  BlankHeader(Words words, CommentedYaml yaml, Rubric rubric, String named, Optional<Review> last) {
    this.words = words;
    this.yaml = yaml;
    this.rubric = rubric;
    this.named = named;
    this.last = last;
  }

  void write() {
    var identity = rubric.identity();
    yaml.comment(0, words.say(ScorePhrase.RUBRIC_VERSION, identity.name(), identity.version()));
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_BEGIN));
    yaml.blank();
    for (var key : ReviewKey.values()) {
      write(key);
    }
  }

  private void write(ReviewKey key) {
    var texts = new KindTexts(words);
    switch (key) {
      case RUBRIC -> field(key, named, ScorePhrase.RUBRIC);
      case LANGUAGE -> field(key, language(), BlankReviewPhrase.BLANK_LANGUAGE);
      case TITLE -> field(key, header(Header::title, ""), BlankReviewPhrase.BLANK_TITLE);
      case SITE -> site(header(Header::site, newSite()));
      case VISITED -> visited();
      case REPORTED -> suggest(key, EXAMPLE_DATE, BlankReviewPhrase.BLANK_REPORTED);
      case KIND -> kind(header(Header::kind, ReviewKind.INDEPENDENT), texts);
      case STATUS -> yaml.field(0, key.id(), Status.DRAFT.id(), all(Status.values(), texts::of));
      case PUBLISHER -> field(key, header(Header::publisher, ""), HeaderPhrase.PUBLISHER);
      case ASSESSORS -> list(0, key, header(Header::assessors, List.of()), HeaderPhrase.ASSESSORS);
      case RECIPIENTS ->
          list(0, key, header(Header::recipients, List.of()), HeaderPhrase.RECIPIENTS);
      case PURPOSE -> part(key, HeaderPhrase.PURPOSE, Narrative::purpose);
      case PROGRAMME -> part(key, HeaderPhrase.PROGRAMME, Narrative::programme);
      case METHOD -> method();
      case SUMMARY -> part(key, HeaderPhrase.SUMMARY, Narrative::summary);
      case STRENGTHS -> part(key, HeaderPhrase.STRENGTHS, Narrative::strengths);
      case OUTCOME -> suggest(key, NO_OUTCOME, BlankReviewPhrase.BLANK_OUTCOME);
      case ITEMS -> yaml.field(0, key.id(), "", "");
    }
  }

  private <T> T header(Function<Header, T> part, T otherwise) {
    return last.map(Review::header).map(part).orElse(otherwise);
  }

  private String language() {
    return last.map(Review::language).orElse(rubric.identity().language().tag());
  }

  private void kind(ReviewKind kind, KindTexts texts) {
    yaml.field(0, ReviewKey.KIND.id(), kind.id(), all(ReviewKind.values(), texts::of));
  }

  private void visited() {
    last.map(Review::header)
        .map(Header::visit)
        .ifPresent(visit -> was(0, HeaderPhrase.VISITED, words.dates(visit.first(), visit.last())));
    yaml.field(
        0,
        ReviewKey.VISITED.id(),
        "[%s]".formatted(EXAMPLE_DATE),
        words.say(BlankReviewPhrase.BLANK_VISITED));
  }

  private void part(ReviewKey key, Phrase label, Function<Narrative, String> part) {
    last.map(Review::narrative).map(part).ifPresent(text -> was(0, label, text));
    field(key, "", label);
  }

  private void method() {
    var method = last.map(Review::narrative).map(Narrative::method).orElse(Method.NONE);
    field(ReviewKey.METHOD, "", HeaderPhrase.METHOD);
    for (var key : MethodKey.values()) {
      switch (key) {
        case DOCUMENTS -> listed(key, HeaderPhrase.DOCUMENTS, method.documents());
        case INTERVIEWS -> listed(key, HeaderPhrase.INTERVIEWS, method.interviews());
        case OBSERVATIONS -> listed(key, HeaderPhrase.OBSERVATIONS, method.observations());
      }
    }
  }

  private void listed(Key key, Phrase label, List<String> texts) {
    was(2, label, String.join("; ", texts));
    list(2, key, List.of(), label);
  }

  private void list(int indent, Key key, List<String> texts, Phrase label) {
    yaml.field(indent, key.id(), CommentedYaml.values(texts), words.say(label));
  }

  private void field(Key key, String text, Phrase hint) {
    yaml.field(0, key.id(), CommentedYaml.value(text), words.say(hint));
  }

  /// A key that may stay away, as a comment.
  private void suggest(Key key, String value, Phrase hint) {
    yaml.comment(0, "%s: %s  # %s".formatted(key.id(), value, words.say(hint)));
  }

  private void was(int indent, Phrase label, String text) {
    if (!text.isEmpty()) {
      yaml.comment(indent, words.say(BlankReviewPhrase.BLANK_LAST, words.say(label), text));
    }
  }

  private Site newSite() {
    return new Site("site", words.say(BlankReviewPhrase.BLANK_SITE_NAME), "");
  }

  private void site(Site site) {
    yaml.field(
        0,
        ReviewKey.SITE.id(),
        Arrays.stream(SiteKey.values())
            .map(key -> "%s: %s".formatted(key.id(), value(key, site)))
            .collect(Collectors.joining(", ", "{ ", " }")),
        words.say(BlankReviewPhrase.BLANK_SITE));
  }

  private static String value(SiteKey key, Site site) {
    return switch (key) {
      case ID -> CommentedYaml.value(site.id());
      case NAME -> CommentedYaml.value(site.name());
      case ORGANISATION ->
          site.organisation().isEmpty() ? "\"\"" : CommentedYaml.value(site.organisation());
    };
  }

  /// "independent (Independent review), ...".
  private static <E extends Identified> String all(E[] constants, Function<E, String> text) {
    return Arrays.stream(constants)
        .map(each -> "%s (%s)".formatted(each.id(), text.apply(each)))
        .collect(Collectors.joining(", "));
  }
}
