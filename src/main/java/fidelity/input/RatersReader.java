package fidelity.input;

import fidelity.input.answer.Values;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.UniqueIds;
import fidelity.keys.RaterKey;
import fidelity.keys.ReviewKey;
import fidelity.problem.Code;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.RaterReview;
import java.util.ArrayList;
import java.util.List;

/// Decodes whose consensus a review is.
final class RatersReader {

  private static final Subject RATERS = Subject.key(ReviewKey.RATERS.id());

  private final Problems problems;
  private final UniqueIds names;

  RatersReader(Problems problems) {
    this.problems = problems;
    this.names = new UniqueIds(problems);
  }

  /// The raters' reviews, at least two; none where the review is no consensus.
  List<RaterReview> raters(Fields review) {
    if (!review.has(ReviewKey.RATERS)) {
      return List.of();
    }
    if (!review.text(ReviewKey.RATER).isEmpty()) {
      problems.add(review.placeOf(ReviewKey.RATER), Subject.REVIEW, Code.RATER_AND_RATERS);
    }
    var nodes = review.nodes(ReviewKey.RATERS);
    if (nodes.size() < 2) {
      problems.add(review.placeOf(ReviewKey.RATERS), RATERS, Code.RATERS_TOO_FEW);
    }
    var raters = new ArrayList<RaterReview>();
    nodes.forEach(node -> raters.add(rater(node)));
    return raters;
  }

  private RaterReview rater(Node node) {
    var fields = Fields.of(node, RATERS, problems, RaterKey.values());
    var name = fields.requiredText(RaterKey.RATER);
    names.check(name, node.place(), RATERS);
    var sha256 = fields.requiredValue(RaterKey.SHA256, Values::checksum, Code.CHECKSUM_NEEDED);
    return new RaterReview(name, fields.requiredText(RaterKey.REVIEW), sha256.orElse(""));
  }
}
