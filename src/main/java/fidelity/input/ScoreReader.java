package fidelity.input;

import fidelity.form.Key;
import fidelity.input.yaml.Fields;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.rubric.Scale;
import java.util.Optional;

/// Decodes scores of a scale.
final class ScoreReader {

  private ScoreReader() {}

  /// The score under a key; empty when the key is absent, or when it holds none of the scale's
  /// scores, which is reported.
  static Optional<Integer> score(Fields fields, Key key, Scale scale) {
    return fields.value(
        key,
        text -> Values.whole(text).filter(scale::contains),
        text ->
            Message.of(
                Values.whole(text).isPresent() ? Code.OFF_SCALE : Code.WHOLE_SCORE_NEEDED,
                Detail.whole(scale.from()),
                Detail.whole(scale.to())));
  }

  /// The score under a key that must be there.
  static Optional<Integer> requiredScore(Fields fields, Key key, Scale scale) {
    fields.require(key);
    return score(fields, key, scale);
  }
}
