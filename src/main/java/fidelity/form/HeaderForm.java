package fidelity.form;

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
import fidelity.scoring.Scorecard;
import fidelity.words.KindTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a form asks of what heads a review. After a last review its service and its people stay;
/// all that belongs to one visit is asked anew.
record HeaderForm(Form form) {

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
    var fields =
        Stream.of(OfHeader.values())
            .filter(key -> first.compareTo(key) <= 0 && key.compareTo(last) <= 0)
            .map(this::field)
            .toList();
    return new FieldGroup(words().say(title), fields);
  }

  private FormField field(OfHeader key) {
    return switch (key) {
      case SITE_ID ->
          kept(key, FormPhrase.FORM_SITE_ID, FormPhrase.FORM_SITE_ID_HINT, h -> h.site().id());
      case SITE_NAME -> kept(key, FormPhrase.FORM_SITE_NAME, h -> h.site().name());
      case SITE_ORGANISATION -> kept(key, HeaderPhrase.ORGANISATION, h -> h.site().organisation());
      case VISITED -> day(key, FormPhrase.FORM_VISITED, h -> Optional.of(h.visit().first()));
      case VISITED_BETWEEN ->
          asked(
              key,
              new Label(FormPhrase.FORM_VISITED_BETWEEN, FormPhrase.FORM_VISITED_BETWEEN_HINT),
              new FieldInput.Lines(),
              header(each -> HeaderValues.between(each.visit())));
      case VISITED_LAST ->
          day(
              key,
              new Label(FormPhrase.FORM_VISITED_LAST, FormPhrase.FORM_VISITED_LAST_HINT),
              h -> HeaderValues.last(h.visit()));
      case RATER -> kept(key, HeaderPhrase.RATER, BlankReviewPhrase.BLANK_RATER, Header::rater);
      case PREVIOUS_REVIEW ->
          named(
              key,
              new Label(FormPhrase.FORM_PREVIOUS_FILE, FormPhrase.FORM_PREVIOUS_HINT),
              PreviousReview::file);
      case PREVIOUS_SHA256 ->
          named(
              key,
              new Label(FormPhrase.FORM_PREVIOUS_SHA256, Optional.empty()),
              PreviousReview::sha256);
      case TITLE -> kept(key, FormPhrase.FORM_TITLE, FormPhrase.FORM_TITLE_HINT, Header::title);
      case LANGUAGE -> language(key);
      case REPORTED -> day(key, HeaderPhrase.REPORTED, Header::reported);
      case KIND -> kind(key);
      case STATUS -> status(key);
      case PUBLISHER -> kept(key, HeaderPhrase.PUBLISHER, Header::publisher);
      case ASSESSORS -> people(key, HeaderPhrase.ASSESSORS, Header::assessors);
      case RECIPIENTS -> people(key, HeaderPhrase.RECIPIENTS, Header::recipients);
      case PURPOSE -> prose(key, HeaderPhrase.PURPOSE, Narrative::purpose);
      case PROGRAMME -> prose(key, HeaderPhrase.PROGRAMME, Narrative::programme);
      case METHOD_DOCUMENTS -> seen(key, HeaderPhrase.DOCUMENTS, n -> n.method().documents());
      case METHOD_INTERVIEWS -> seen(key, HeaderPhrase.INTERVIEWS, n -> n.method().interviews());
      case METHOD_OBSERVATIONS ->
          seen(key, HeaderPhrase.OBSERVATIONS, n -> n.method().observations());
      case SUMMARY -> prose(key, HeaderPhrase.SUMMARY, Narrative::summary);
      case STRENGTHS -> prose(key, HeaderPhrase.STRENGTHS, Narrative::strengths);
      case OUTCOME_CLIENTS -> count(key, FormPhrase.FORM_CLIENTS, 1, Outcome::clients);
      case OUTCOME_EMPLOYED -> count(key, FormPhrase.FORM_EMPLOYED, 0, Outcome::employed);
      case TAGS ->
          kept(
              key,
              new Label(FormPhrase.FORM_TAGS, FormPhrase.FORM_TAGS_HINT),
              new FieldInput.Lines(),
              each -> LineList.format(HeaderValues.tags(each)),
              "");
    };
  }

  /// What a field is called, and how it is filled in.
  private record Label(Phrase name, Optional<Phrase> hint) {

    private Label(Phrase name, Phrase hint) {
      this(name, Optional.of(hint));
    }
  }

  private FormField kept(OfHeader key, Phrase name, Function<Header, String> value) {
    return kept(key, new Label(name, Optional.empty()), new FieldInput.Line(), value, "");
  }

  private FormField kept(OfHeader key, Phrase name, Phrase hint, Function<Header, String> value) {
    return kept(key, new Label(name, hint), new FieldInput.Line(), value, "");
  }

  /// What is the same from visit to visit: filled in from the last review.
  ///
  /// @param otherwise where there is none
  private FormField kept(
      OfHeader key,
      Label label,
      FieldInput input,
      Function<Header, String> value,
      String otherwise) {
    return field(key, label, input, before().map(Review::header).map(value).orElse(otherwise), "");
  }

  private Optional<Review> before() {
    return form.review().or(() -> form.last().map(Scorecard::review));
  }

  private FormField named(OfHeader key, Label label, Function<PreviousReview, String> value) {
    return field(key, label, new FieldInput.Line(), form.namedLast().map(value).orElse(""), "");
  }

  private FormField people(OfHeader key, Phrase name, Function<Header, List<String>> people) {
    return kept(
        key,
        new Label(name, FormPhrase.FORM_ONE_A_LINE),
        new FieldInput.Lines(),
        each -> LineList.format(people.apply(each)),
        "");
  }

  private FormField language(OfHeader key) {
    return field(
        key,
        new Label(FormPhrase.FORM_LANGUAGE, FormPhrase.FORM_LANGUAGE_HINT),
        new FieldInput.Line(),
        before().map(Review::language).orElse(form.rubric().identity().language().tag()),
        "");
  }

  private FormField kind(OfHeader key) {
    var texts = new KindTexts(words());
    return kept(
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
        lastTime(each -> texts.of(each.header().status())));
  }

  /// What belongs to one visit: asked anew.
  private FormField asked(
      OfHeader key, Label label, FieldInput input, Function<Review, String> value) {
    return field(key, label, input, form.review().map(value).orElse(""), lastTime(value));
  }

  private FormField day(OfHeader key, Phrase name, Function<Header, Optional<LocalDate>> day) {
    return day(key, new Label(name, FormPhrase.FORM_DAY_HINT), day);
  }

  private FormField day(OfHeader key, Label label, Function<Header, Optional<LocalDate>> day) {
    return new FormField(
        key,
        words().say(label.name()),
        label.hint().map(words()::say).orElse(""),
        new FieldInput.Day(),
        form.review().flatMap(each -> day.apply(each.header())).map(LocalDate::toString).orElse(""),
        lastTime(each -> day.apply(each.header()).map(words()::date).orElse("")));
  }

  private FormField prose(OfHeader key, Phrase name, Function<Narrative, String> text) {
    return asked(
        key,
        new Label(name, Optional.empty()),
        new FieldInput.Paragraphs(),
        each -> text.apply(each.narrative()));
  }

  private FormField seen(OfHeader key, Phrase name, Function<Narrative, List<String>> list) {
    return asked(
        key,
        new Label(name, FormPhrase.FORM_ONE_A_LINE),
        new FieldInput.Lines(),
        each -> LineList.format(list.apply(each.narrative())));
  }

  private FormField count(OfHeader key, Phrase name, int least, Function<Outcome, Integer> count) {
    return asked(
        key,
        new Label(name, Optional.empty()),
        new FieldInput.Count(least),
        each -> each.outcome().map(count).map(String::valueOf).orElse(""));
  }

  private FormField field(OfHeader key, Label label, FieldInput input, String value, String last) {
    var hint = label.hint().map(each -> words().say(each)).orElse("");
    return new FormField(key, words().say(label.name()), hint, input, value, last);
  }

  private String lastTime(Function<Review, String> value) {
    return form.last().map(Scorecard::review).map(value).orElse("");
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
