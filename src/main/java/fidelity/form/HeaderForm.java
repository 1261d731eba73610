package fidelity.form;

import fidelity.form.HeaderFields.Label;
import fidelity.keys.book.BookKey.OfHeader;
import fidelity.keys.book.LineList;
import fidelity.review.Header;
import fidelity.review.Narrative;
import fidelity.review.Outcome;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import fidelity.review.ReviewKind;
import fidelity.review.Status;
import fidelity.rubric.Identified;
import fidelity.words.KindTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a form asks of what heads a review. After a last review its service and its people stay;
/// all that belongs to one visit is asked anew.
final class HeaderForm {

  private final Form form;
  private final HeaderFields fields;

  HeaderForm(Form form) {
    this.form = form;
    this.fields = new HeaderFields(form);
  }

  List<FieldGroup> groups() {
    return Stream.of(
            Stream.of(
                group(FormPhrase.FORM_SERVICE, OfHeader.SITE_ID, OfHeader.SITE_ORGANISATION),
                group(FormPhrase.FORM_VISIT, OfHeader.VISITED, OfHeader.RATER)),
            form.namedLast().stream().map(_ -> last()),
            Stream.of(
                group(HeaderPhrase.ABOUT_REVIEW, OfHeader.TITLE, OfHeader.RECIPIENTS),
                group(FormPhrase.FORM_TEXTS, OfHeader.PURPOSE, OfHeader.STRENGTHS),
                group(FormPhrase.FORM_FIGURES, OfHeader.OUTCOME_CLIENTS, OfHeader.TAGS)))
        .flatMap(each -> each)
        .toList();
  }

  /// Which review was the last: asked for only where there is one, as nobody types a checksum.
  private FieldGroup last() {
    return group(FormPhrase.FORM_PREVIOUS, OfHeader.PREVIOUS_REVIEW, OfHeader.PREVIOUS_SHA256);
  }

  private FieldGroup group(Phrase title, OfHeader first, OfHeader last) {
    var asked =
        Stream.of(OfHeader.values())
            .filter(key -> first.compareTo(key) <= 0 && key.compareTo(last) <= 0)
            .map(this::field)
            .toList();
    return new FieldGroup(words().say(title), asked);
  }

  private FormField field(OfHeader key) {
    return switch (key) {
      case SITE_ID ->
          fields.kept(
              key, FormPhrase.FORM_SITE_ID, FormPhrase.FORM_SITE_ID_HINT, h -> h.site().id());
      case SITE_NAME -> fields.kept(key, FormPhrase.FORM_SITE_NAME, h -> h.site().name());
      case SITE_ORGANISATION ->
          fields.kept(key, HeaderPhrase.ORGANISATION, h -> h.site().organisation());
      case VISITED -> fields.day(key, FormPhrase.FORM_VISITED, h -> Optional.of(h.visit().first()));
      case VISITED_BETWEEN ->
          fields.asked(
              key,
              new Label(FormPhrase.FORM_VISITED_BETWEEN, FormPhrase.FORM_VISITED_BETWEEN_HINT),
              new FieldInput.Lines(),
              header(each -> HeaderValues.between(each.visit())));
      case VISITED_LAST ->
          fields.day(
              key,
              new Label(FormPhrase.FORM_VISITED_LAST, FormPhrase.FORM_VISITED_LAST_HINT),
              h -> HeaderValues.last(h.visit()));
      case RATER ->
          fields.kept(key, HeaderPhrase.RATER, BlankReviewPhrase.BLANK_RATER, Header::rater);
      case PREVIOUS_REVIEW ->
          fields.named(
              key,
              new Label(FormPhrase.FORM_PREVIOUS_FILE, FormPhrase.FORM_PREVIOUS_HINT),
              PreviousReview::file);
      case PREVIOUS_SHA256 ->
          fields.named(
              key,
              new Label(FormPhrase.FORM_PREVIOUS_SHA256, Optional.empty()),
              PreviousReview::sha256);
      case TITLE ->
          fields.kept(key, FormPhrase.FORM_TITLE, FormPhrase.FORM_TITLE_HINT, Header::title);
      case LANGUAGE -> language(key);
      case REPORTED -> fields.day(key, HeaderPhrase.REPORTED, Header::reported);
      case KIND -> kind(key);
      case STATUS -> status(key);
      case PUBLISHER -> fields.kept(key, HeaderPhrase.PUBLISHER, Header::publisher);
      case ASSESSORS -> fields.people(key, HeaderPhrase.ASSESSORS, Header::assessors);
      case RECIPIENTS -> fields.people(key, HeaderPhrase.RECIPIENTS, Header::recipients);
      case PURPOSE -> fields.prose(key, HeaderPhrase.PURPOSE, Narrative::purpose);
      case PROGRAMME -> fields.prose(key, HeaderPhrase.PROGRAMME, Narrative::programme);
      case METHOD_DOCUMENTS ->
          fields.seen(key, HeaderPhrase.DOCUMENTS, n -> n.method().documents());
      case METHOD_INTERVIEWS ->
          fields.seen(key, HeaderPhrase.INTERVIEWS, n -> n.method().interviews());
      case METHOD_OBSERVATIONS ->
          fields.seen(key, HeaderPhrase.OBSERVATIONS, n -> n.method().observations());
      case SUMMARY -> fields.prose(key, HeaderPhrase.SUMMARY, Narrative::summary);
      case STRENGTHS -> fields.prose(key, HeaderPhrase.STRENGTHS, Narrative::strengths);
      case OUTCOME_CLIENTS -> fields.count(key, FormPhrase.FORM_CLIENTS, 1, Outcome::clients);
      case OUTCOME_EMPLOYED -> fields.count(key, FormPhrase.FORM_EMPLOYED, 0, Outcome::employed);
      case TAGS ->
          fields.kept(
              key,
              new Label(FormPhrase.FORM_TAGS, FormPhrase.FORM_TAGS_HINT),
              new FieldInput.Lines(),
              each -> LineList.format(HeaderValues.tags(each)),
              "");
    };
  }

  private FormField language(OfHeader key) {
    return fields.field(
        key,
        new Label(FormPhrase.FORM_LANGUAGE, FormPhrase.FORM_LANGUAGE_HINT),
        new FieldInput.Line(),
        fields.before().map(Review::language).orElse(form.rubric().identity().language().tag()),
        "");
  }

  private FormField kind(OfHeader key) {
    var texts = new KindTexts(words());
    return fields.kept(
        key,
        new Label(HeaderPhrase.KIND, Optional.empty()),
        oneOf(ReviewKind.values(), texts::of),
        each -> each.kind().id(),
        ReviewKind.INDEPENDENT.id());
  }

  private FormField status(OfHeader key) {
    var texts = new KindTexts(words());
    return new FormField(
        key,
        words().say(HeaderPhrase.STATUS),
        "",
        oneOf(Status.values(), texts::of),
        form.review().map(Review::header).map(Header::status).orElse(Status.DRAFT).id(),
        fields.lastTime(each -> texts.of(each.header().status())));
  }

  private static Function<Review, String> header(Function<Header, String> value) {
    return review -> value.apply(review.header());
  }

  private static <E extends Identified> FieldInput oneOf(E[] constants, Function<E, String> text) {
    var words = new LinkedHashMap<String, String>();
    for (var each : constants) {
      words.put(each.id(), text.apply(each));
    }
    return new FieldInput.OneOf(words);
  }

  private Words words() {
    return form.words();
  }
}
