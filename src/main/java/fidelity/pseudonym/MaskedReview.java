package fidelity.pseudonym;

import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.Header;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.review.Method;
import fidelity.review.Narrative;
import fidelity.review.RaterReview;
import fidelity.review.Review;
import fidelity.review.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// A review with every text of it changed, and its site told by a code.
///
/// @param text what becomes of a text
record MaskedReview(String code, UnaryOperator<String> text) {

  /// What a table is called from which scores were taken over.
  private static final String TABLE = "table";

  Review of(Review review) {
    return new Review(
        review.origin(),
        text(review.rubric()),
        review.language(),
        header(review.header()),
        narrative(review.narrative()),
        review.outcome(),
        mapped(review.items(), this::item));
  }

  private Header header(Header header) {
    return new Header(
        text(header.title()),
        new Site(code, code, ""),
        header.visit(),
        text(header.rater()),
        header.raters().stream().map(this::rater).toList(),
        Optional.empty(), // the last review's file would tell the site
        header.reported(),
        header.kind(),
        header.status(),
        text(header.publisher()),
        texts(header.assessors()),
        texts(header.recipients()),
        mapped(header.tags(), text));
  }

  /// Without the file, whose name or bytes may tell the site.
  private RaterReview rater(RaterReview rater) {
    return new RaterReview(text(rater.rater()), "", "");
  }

  private Narrative narrative(Narrative narrative) {
    var method = narrative.method();
    return new Narrative(
        text(narrative.purpose()),
        text(narrative.programme()),
        new Method(
            texts(method.documents()), texts(method.interviews()), texts(method.observations())),
        text(narrative.summary()),
        text(narrative.strengths()));
  }

  private ItemReview item(ItemReview item) {
    return new ItemReview(
        item.answers().stream().map(this::set).toList(),
        item.given().map(this::given),
        item.notApplicable().map(this::inapplicability),
        text(item.settled()),
        texts(item.sources()),
        text(item.comments()),
        text(item.recommendations()));
  }

  private AnswerSet set(AnswerSet set) {
    return new AnswerSet(text(set.specialist()), mapped(set.answers(), this::evidence));
  }

  private Evidence evidence(Evidence evidence) {
    return new Evidence(evidence.answer(), text(evidence.source()), text(evidence.note()));
  }

  private GivenScore given(GivenScore given) {
    return new GivenScore(given.score(), text(given.reason()), given.table().map(_ -> TABLE));
  }

  private Inapplicability inapplicability(Inapplicability why) {
    return new Inapplicability(text(why.reason()), why.table().map(_ -> TABLE));
  }

  private static <T> SequencedMap<String, T> mapped(
      SequencedMap<String, T> all, UnaryOperator<T> each) {
    var mapped = new LinkedHashMap<String, T>();
    all.forEach((key, value) -> mapped.put(key, each.apply(value)));
    return mapped;
  }

  private List<String> texts(List<String> all) {
    return all.stream().map(text).toList();
  }

  private String text(String each) {
    return each.isEmpty() ? each : text.apply(each);
  }
}
