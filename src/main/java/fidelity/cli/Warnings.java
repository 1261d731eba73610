package fidelity.cli;

import fidelity.input.Place;
import fidelity.input.Problem;
import fidelity.input.ReviewDocument;
import fidelity.scoring.Remark;

/// Words what scoring passed over in a review, with its place.
final class Warnings {

  private Warnings() {}

  static Problem of(Remark remark, ReviewDocument review) {
    return switch (remark) {
      case Remark.ItemNotUsed(var item) ->
          problem(review, item, "the rubric has no such item; leave it out");
      case Remark.AnswerNotUsed(var item, var question) ->
          problem(review, item, "'%s' is not asked; leave it out".formatted(question));
      case Remark.ScoreNotUsed(var item, var score) ->
          problem(review, item, "score %d is not on the scale; leave it out".formatted(score));
      case Remark.ScoreNotNeeded(var item, var score) ->
          problem(
              review,
              item,
              "the rule gives %d as well; leave 'score' and 'reason' out".formatted(score));
    };
  }

  private static Problem problem(ReviewDocument review, String item, String message) {
    var start = Place.startOf(review.path().toString());
    return new Problem(review.items().getOrDefault(item, start), "item " + item, message);
  }
}
