package fidelity.input;

import fidelity.input.answer.Values;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.keys.ReviewKey;
import fidelity.keys.header.PreviousKey;
import fidelity.problem.Code;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.PreviousReview;
import java.util.Optional;

/// Decodes which review a review names as the last one before it.
///
/// @param problems where what is wrong with it is reported
record PreviousReader(Problems problems) {

  private static final Subject PREVIOUS = Subject.key(ReviewKey.PREVIOUS.id());

  /// The last review; none where its file or its checksum cannot be read, which is then reported.
  Optional<PreviousReview> previous(Node node) {
    var fields = Fields.of(node, PREVIOUS, problems, PreviousKey.values());
    var file = fields.requiredText(PreviousKey.REVIEW);
    return fields
        .requiredValue(PreviousKey.SHA256, Values::checksum, Code.CHECKSUM_NEEDED)
        .map(sha256 -> new PreviousReview(file, sha256));
  }
}
