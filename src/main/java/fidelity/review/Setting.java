package fidelity.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// An answer to try: what if a question had another one.
///
/// @param set which set of answers it goes into, from 0; every set when absent
public record Setting(String item, OptionalInt set, String question, Answer answer) {

  /// The review with that answer.
  public Review in(Review review) {
    var items = new LinkedHashMap<>(review.items());
    items.put(item, in(review.item(item)));
    return review.with(items);
  }

  /// The item with that answer. A given score is set aside, and that the item does not apply: the
  /// rule speaks.
  public ItemReview in(ItemReview recorded) {
    return new ItemReview(
        sets(recorded.answers()),
        Optional.empty(),
        Optional.empty(),
        recorded.sources(),
        recorded.comments(),
        recorded.recommendations());
  }

  private List<AnswerSet> sets(List<AnswerSet> recorded) {
    var sets = recorded.isEmpty() ? List.of(AnswerSet.EMPTY) : recorded;
    return IntStream.range(0, sets.size())
        .mapToObj(index -> set.orElse(index) == index ? in(sets.get(index)) : sets.get(index))
        .toList();
  }

  private AnswerSet in(AnswerSet recorded) {
    var answers = new LinkedHashMap<>(recorded.answers());
    answers.put(question, Evidence.of(answer));
    return new AnswerSet(recorded.specialist(), answers);
  }
}
