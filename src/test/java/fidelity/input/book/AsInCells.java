package fidelity.input.book;

import fidelity.letters.PastedText;
import fidelity.letters.UnseenLetters;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.Header;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.review.Method;
import fidelity.review.Narrative;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import fidelity.review.Site;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;

/// Reviews as cells hold them: 5.0 as 5, each kind of line end as a line feed, and without what
/// nobody sees.
final class AsInCells {

  private AsInCells() {}

  static Review of(Review review) {
    var items = new LinkedHashMap<String, ItemReview>();
    review.items().forEach((id, item) -> items.put(id, of(item)));
    items.values().removeIf(ItemReview::blank);
    return new Review(
        review.origin(),
        review.rubric(),
        review.language(),
        of(review.header()),
        of(review.narrative()),
        review.outcome(),
        items);
  }

  private static Header of(Header header) {
    var site = header.site();
    return new Header(
            of(header.title()),
            new Site(site.id(), of(site.name()), of(site.organisation())),
            header.visit(),
            of(header.rater()),
            header.reported(),
            header.kind(),
            header.status(),
            of(header.publisher()),
            of(header.assessors()),
            of(header.recipients()),
            header.tags())
        .after(header.previous().map(each -> new PreviousReview(of(each.file()), each.sha256())));
  }

  private static Narrative of(Narrative narrative) {
    var method = narrative.method();
    return new Narrative(
        of(narrative.purpose()),
        of(narrative.programme()),
        new Method(of(method.documents()), of(method.interviews()), of(method.observations())),
        of(narrative.summary()),
        of(narrative.strengths()));
  }

  private static ItemReview of(ItemReview item) {
    return new ItemReview(
        item.answers().stream().map(AsInCells::of).filter(set -> !set.blank()).toList(),
        item.given().map(each -> new GivenScore(each.score(), of(each.reason()))),
        item.notApplicable().map(each -> new Inapplicability(of(each.reason()))),
        of(item.sources()),
        of(item.comments()),
        of(item.recommendations()));
  }

  private static AnswerSet of(AnswerSet set) {
    var answers = new LinkedHashMap<String, Evidence>();
    set.answers()
        .forEach(
            (id, each) ->
                answers.put(
                    id, new Evidence(of(each.answer()), of(each.source()), of(each.note()))));
    return new AnswerSet(set.specialist(), answers);
  }

  private static Answer of(Answer answer) {
    return switch (answer) {
      case Answer.Quantity(var value) -> new Answer.Quantity(plain(value));
      case Answer.Interval(var from, var to) -> new Answer.Interval(plain(from), plain(to));
      case Answer.Share _, Answer.Ratio _, Answer.YesNo _, Answer.Chosen _, Answer.NotSeen _ ->
          answer;
    };
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static List<String> of(List<String> texts) {
    return texts.stream().map(AsInCells::of).filter(text -> !text.isEmpty()).toList();
  }

  private static String of(String text) {
    var shown = PastedText.shown(text).replace('\uFFFE', '\uFFFD').strip();
    return UnseenLetters.meant(shown).isBlank() ? "" : shown;
  }
}
