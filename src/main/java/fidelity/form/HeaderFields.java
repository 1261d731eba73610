package fidelity.form;

import fidelity.keys.book.BookKey.OfHeader;
import fidelity.keys.book.LineList;
import fidelity.review.Header;
import fidelity.review.Narrative;
import fidelity.review.Outcome;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Fields of what heads a review, each filled in from the review itself or from the last one.
record HeaderFields(Form form) {

  /// What a field is called, and how it is filled in.
  record Label(Phrase name, Optional<Phrase> hint) {

    Label(Phrase name, Phrase hint) {
      this(name, Optional.of(hint));
    }
  }

  FormField kept(OfHeader key, Phrase name, Function<Header, String> value) {
    return kept(key, new Label(name, Optional.empty()), new FieldInput.Line(), value, "");
  }

  FormField kept(OfHeader key, Phrase name, Phrase hint, Function<Header, String> value) {
    return kept(key, new Label(name, hint), new FieldInput.Line(), value, "");
  }

  /// What is the same from visit to visit: filled in from the last review.
  ///
  /// @param otherwise where there is none
  FormField kept(
      OfHeader key,
      Label label,
      FieldInput input,
      Function<Header, String> value,
      String otherwise) {
    return field(key, label, input, before().map(Review::header).map(value).orElse(otherwise), "");
  }

  /// The review itself, or the last one.
  Optional<Review> before() {
    return form.review().or(() -> form.last().map(Scorecard::review));
  }

  /// What the review itself names of the last one.
  FormField named(OfHeader key, Label label, Function<PreviousReview, String> value) {
    return field(key, label, new FieldInput.Line(), form.namedLast().map(value).orElse(""), "");
  }

  /// What belongs to one visit: asked anew.
  FormField asked(OfHeader key, Label label, FieldInput input, Function<Review, String> value) {
    return field(key, label, input, form.review().map(value).orElse(""), lastTime(value));
  }

  FormField day(OfHeader key, Phrase name, Function<Header, Optional<LocalDate>> day) {
    return day(key, new Label(name, FormPhrase.FORM_DAY_HINT), day);
  }

  /// A day of one visit: asked anew.
  FormField day(OfHeader key, Label label, Function<Header, Optional<LocalDate>> day) {
    return new FormField(
        key,
        form.words().say(label.name()),
        label.hint().map(form.words()::say).orElse(""),
        new FieldInput.Day(),
        form.review().flatMap(each -> day.apply(each.header())).map(LocalDate::toString).orElse(""),
        lastTime(each -> day.apply(each.header()).map(form.words()::date).orElse("")));
  }

  FormField people(OfHeader key, Phrase name, Function<Header, List<String>> people) {
    return kept(
        key,
        new Label(name, FormPhrase.FORM_ONE_A_LINE),
        new FieldInput.Lines(),
        each -> LineList.format(people.apply(each)),
        "");
  }

  FormField prose(OfHeader key, Phrase name, Function<Narrative, String> text) {
    return asked(
        key,
        new Label(name, Optional.empty()),
        new FieldInput.Paragraphs(),
        each -> text.apply(each.narrative()));
  }

  FormField seen(OfHeader key, Phrase name, Function<Narrative, List<String>> list) {
    return asked(
        key,
        new Label(name, FormPhrase.FORM_ONE_A_LINE),
        new FieldInput.Lines(),
        each -> LineList.format(list.apply(each.narrative())));
  }

  FormField count(OfHeader key, Phrase name, int least, Function<Outcome, Integer> count) {
    return asked(
        key,
        new Label(name, Optional.empty()),
        new FieldInput.Count(least),
        each -> each.outcome().map(count).map(String::valueOf).orElse(""));
  }

  /// A field with what stands in it, and what stood there last time.
  FormField field(OfHeader key, Label label, FieldInput input, String value, String last) {
    var hint = label.hint().map(each -> form.words().say(each)).orElse("");
    return new FormField(key, form.words().say(label.name()), hint, input, value, last);
  }

  /// What a last review says there.
  String lastTime(Function<Review, String> value) {
    return form.last().map(Scorecard::review).map(value).orElse("");
  }
}
