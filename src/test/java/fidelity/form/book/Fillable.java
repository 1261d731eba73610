package fidelity.form.book;

import fidelity.review.AnswerSet;
import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Rubric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reviews by chance without what no review file could hold: a score off the scale, an item that
/// is left out where it cannot be, several sets where one is asked.
final class Fillable {

  private Fillable() {}

  static Review of(Rubric rubric, Review review) {
    var items = new LinkedHashMap<String, ItemReview>();
    for (var item : rubric.items()) {
      items.put(item.id(), of(rubric, item, review.item(item.id())));
    }
    return review.with(items);
  }

  private static ItemReview of(Rubric rubric, Item item, ItemReview review) {
    return new ItemReview(
        sets(item, review.answers()),
        review.given().filter(given -> rubric.scale().contains(given.score())),
        item.mayNotApply() ? review.notApplicable() : Optional.empty(),
        review.sources(),
        review.comments(),
        review.recommendations());
  }

  private static List<AnswerSet> sets(Item item, List<AnswerSet> sets) {
    if (item.judged()) {
      return List.of();
    }
    return item.cardinality() == Cardinality.ONCE ? sets.stream().limit(1).toList() : sets;
  }
}
