package fidelity.data.blank;

import static java.util.stream.Collectors.joining;

import fidelity.keys.Key;
import fidelity.keys.OutcomeKey;
import fidelity.keys.ReviewKey;
import fidelity.review.Header;
import fidelity.review.Review;
import fidelity.review.Status;
import fidelity.review.Visit;
import fidelity.rubric.Identified;
import fidelity.scoring.Scorecard;
import fidelity.words.KindTexts;
import fidelity.words.ReviewTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.HeaderPhrase;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Writes what belongs to one visit alone: asked anew, under what it was last time.
///
/// @param last the scores of the last review
record BlankVisit(Words words, CommentedYaml yaml, Optional<Scorecard> last, LastTime lastTime) {

  private static final String EXAMPLE_DATE = Visit.EXAMPLE.toString();

  void visited(ReviewKey key) {
    lastTime.fact(0, HeaderPhrase.VISITED, before(each -> days(each.visit())));
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_VISITED));
    yaml.field(0, key.id(), "");
    yaml.dash(2, EXAMPLE_DATE);
  }

  private String days(Visit visit) {
    return visit.days().stream().map(words::date).collect(joining(", "));
  }

  void reported(ReviewKey key) {
    lastTime.fact(
        0, HeaderPhrase.REPORTED, before(each -> each.reported().map(words::date).orElse("")));
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_REPORTED));
    yaml.sample(0, "%s: %s".formatted(key.id(), EXAMPLE_DATE));
  }

  void status(KindTexts texts) {
    lastTime.fact(0, HeaderPhrase.STATUS, before(each -> texts.of(each.status())));
    yaml.comment(0, all(Status.values(), texts::of));
    yaml.field(0, ReviewKey.STATUS.id(), Status.DRAFT.id());
  }

  void outcome(ReviewKey key) {
    var employed = last.flatMap(each -> new ReviewTexts(each, words).employed());
    lastTime.fact(0, HeaderPhrase.EMPLOYED, employed.orElse(""));
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_OUTCOME));
    yaml.sample(0, key.id() + ":");
    Key.ids(OutcomeKey.values()).forEach(part -> yaml.sample(0, "  %s: 0".formatted(part)));
  }

  private String before(Function<Header, String> part) {
    return last.map(Scorecard::review).map(Review::header).map(part).orElse("");
  }

  /// "independent (Independent review), ...".
  static <E extends Identified> String all(E[] constants, Function<E, String> text) {
    return Arrays.stream(constants)
        .map(each -> "%s (%s)".formatted(each.id(), text.apply(each)))
        .collect(joining(", "));
  }
}
