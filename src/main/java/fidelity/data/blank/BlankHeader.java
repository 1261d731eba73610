package fidelity.data.blank;

import fidelity.review.Header;
import fidelity.review.Method;
import fidelity.review.Review;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
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

/// Writes what stands above the items of a blank review.
final class BlankHeader {

  /// The date shown where the reviewer is to write one: of the right form, and too early for a real
  /// visit.
  private static final String EXAMPLE_DATE = "2000-01-01";

  private final Words words;
  private final CommentedYaml yaml;

  BlankHeader(Words words, CommentedYaml yaml) {
    this.words = words;
    this.yaml = yaml;
  }

  void write(Rubric rubric, String named, Optional<Review> last) {
    var identity = rubric.identity();
    yaml.comment(0, words.say(ScorePhrase.RUBRIC_VERSION, identity.name(), identity.version()));
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_BEGIN));
    yaml.blank();
    yaml.field(0, "rubric", CommentedYaml.value(named), words.say(ScorePhrase.RUBRIC));
    var language = last.map(Review::language).orElse(identity.language().tag());
    yaml.field(
        0, "language", CommentedYaml.value(language), words.say(BlankReviewPhrase.BLANK_LANGUAGE));
    header(last.map(Review::header));
    prose(last);
    yaml.comment(
        0, "outcome: { clients: 0, employed: 0 }  # " + words.say(BlankReviewPhrase.BLANK_OUTCOME));
  }

  private void header(Optional<Header> last) {
    field("title", last.map(Header::title).orElse(""), words.say(BlankReviewPhrase.BLANK_TITLE));
    yaml.field(
        0, "site", last.map(Header::site).map(this::site).orElseGet(this::newSite), siteHint());
    visited(last);
    yaml.comment(
        0,
        "reported: %s  # %s".formatted(EXAMPLE_DATE, words.say(BlankReviewPhrase.BLANK_REPORTED)));
    var texts = new KindTexts(words);
    var kind = last.map(Header::kind).orElse(ReviewKind.INDEPENDENT);
    yaml.field(0, "kind", kind.id(), all(ReviewKind.values(), texts::of));
    yaml.field(0, "status", Status.DRAFT.id(), all(Status.values(), texts::of));
    field("publisher", last.map(Header::publisher).orElse(""), words.say(HeaderPhrase.PUBLISHER));
    list(0, "assessors", last.map(Header::assessors).orElse(List.of()), HeaderPhrase.ASSESSORS);
    list(0, "recipients", last.map(Header::recipients).orElse(List.of()), HeaderPhrase.RECIPIENTS);
  }

  private void visited(Optional<Header> last) {
    last.map(Header::visit)
        .ifPresent(
            visit ->
                yaml.comment(
                    0, was(HeaderPhrase.VISITED, words.dates(visit.first(), visit.last()))));
    yaml.field(
        0, "visited", "[%s]".formatted(EXAMPLE_DATE), words.say(BlankReviewPhrase.BLANK_VISITED));
  }

  private void prose(Optional<Review> last) {
    var narrative = last.map(Review::narrative);
    part("purpose", HeaderPhrase.PURPOSE, narrative.map(each -> each.purpose()));
    part("programme", HeaderPhrase.PROGRAMME, narrative.map(each -> each.programme()));
    var method = narrative.map(each -> each.method()).orElse(Method.NONE);
    yaml.field(0, "method", "", words.say(HeaderPhrase.METHOD));
    listed("documents", HeaderPhrase.DOCUMENTS, method.documents());
    listed("interviews", HeaderPhrase.INTERVIEWS, method.interviews());
    listed("observations", HeaderPhrase.OBSERVATIONS, method.observations());
    part("summary", HeaderPhrase.SUMMARY, narrative.map(each -> each.summary()));
    part("strengths", HeaderPhrase.STRENGTHS, narrative.map(each -> each.strengths()));
  }

  private void part(String key, Phrase label, Optional<String> last) {
    last.filter(text -> !text.isEmpty()).ifPresent(text -> yaml.comment(0, was(label, text)));
    yaml.field(0, key, "", words.say(label));
  }

  private void listed(String key, Phrase label, List<String> last) {
    if (!last.isEmpty()) {
      yaml.comment(2, was(label, String.join("; ", last)));
    }
    list(2, key, List.of(), label);
  }

  private void list(int indent, String key, List<String> texts, Phrase label) {
    yaml.field(indent, key, CommentedYaml.values(texts), words.say(label));
  }

  private void field(String key, String text, String hint) {
    yaml.field(0, key, CommentedYaml.value(text), hint);
  }

  private String was(Phrase label, String last) {
    return words.say(BlankReviewPhrase.BLANK_LAST, words.say(label), last);
  }

  private String newSite() {
    return site(new Site("site", words.say(BlankReviewPhrase.BLANK_SITE_NAME), ""));
  }

  private String site(Site site) {
    return "{ id: %s, name: %s, organisation: %s }"
        .formatted(
            CommentedYaml.value(site.id()),
            CommentedYaml.value(site.name()),
            site.organisation().isEmpty() ? "\"\"" : CommentedYaml.value(site.organisation()));
  }

  private String siteHint() {
    return words.say(BlankReviewPhrase.BLANK_SITE);
  }

  /// "independent (Independent review), ...".
  private static <E extends Identified> String all(E[] constants, Function<E, String> text) {
    return Arrays.stream(constants)
        .map(each -> "%s (%s)".formatted(each.id(), text.apply(each)))
        .collect(Collectors.joining(", "));
  }
}
