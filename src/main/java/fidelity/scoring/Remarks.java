package fidelity.scoring;

import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.stream.Stream;

/// Finds what scoring passed over in a review.
final class Remarks {

  private Remarks() {}

  static List<Remark> of(Rubric rubric, Review review, List<ItemScore> items) {
    var passedOver =
        review.items().entrySet().stream()
            .flatMap(entry -> passedOver(rubric, entry.getKey(), entry.getValue()));
    return Stream.concat(passedOver, items.stream().flatMap(Remarks::needless)).toList();
  }

  private static Stream<Remark> passedOver(Rubric rubric, String id, ItemReview recorded) {
    return rubric
        .item(id)
        .map(item -> Stream.concat(score(rubric, item, recorded), answers(item, recorded)))
        .orElse(Stream.of(new Remark.ItemNotUsed(id)));
  }

  private static Stream<Remark> score(Rubric rubric, Item item, ItemReview recorded) {
    return recorded.given().stream()
        .filter(given -> !rubric.scale().contains(given.score()))
        .map(given -> new Remark.ScoreNotUsed(item.id(), given.score()));
  }

  private static Stream<Remark> answers(Item item, ItemReview recorded) {
    return recorded.answers().stream()
        .flatMap(set -> set.answers().keySet().stream().filter(id -> !used(item, id, recorded)))
        .distinct()
        .map(id -> new Remark.AnswerNotUsed(item.id(), id));
  }

  private static boolean used(Item item, String questionId, ItemReview recorded) {
    return item.question(questionId)
        .filter(
            question ->
                recorded.answers().stream()
                    .filter(set -> set.answers().containsKey(questionId))
                    .allMatch(set -> set.to(question).isPresent()))
        .isPresent();
  }

  private static Stream<Remark> needless(ItemScore item) {
    return item.review().given().stream()
        .filter(given -> item.basis() == Basis.SCORED)
        .map(given -> new Remark.ScoreNotNeeded(item.item().id(), given.score()));
  }
}
