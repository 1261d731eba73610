package fidelity.input.answer;

import fidelity.input.yaml.Fields;
import fidelity.keys.Key;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Decodes scores of a scale.
public final class ScoreReader {

  private ScoreReader() {}

  /// The score under a key; empty when the key is absent, or when it holds none of the scale's
  /// scores, which is reported.
  public static Optional<Points> score(Fields fields, Key key, Scale scale) {
    return fields.value(key, text -> parsed(text, scale), text -> refusal(text, scale));
  }

  /// The whole score under a key that must be there, as a rule gives it.
  public static Optional<Integer> requiredLevel(Fields fields, Key key, Scale scale) {
    fields.require(key);
    return score(fields, key, new Scale(scale.from(), scale.to())).map(Points::level);
  }

  /// The score of a scale that a text says.
  public static Optional<Points> parsed(String text, Scale scale) {
    return number(text).flatMap(Points::of).filter(scale::contains);
  }

  private static Message refusal(String text, Scale scale) {
    return number(text)
        .map(number -> refusal(number, scale))
        .orElseGet(
            () ->
                Message.of(
                    scale.halves() ? Code.HALF_SCORE_NEEDED : Code.WHOLE_SCORE_NEEDED,
                    Detail.whole(scale.from()),
                    Detail.whole(scale.to())));
  }

  /// What to say of a number that is off the scale, or between two of its scores.
  private static Message refusal(BigDecimal number, Scale scale) {
    var step = scale.step().number();
    var below = number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    return within(number, scale)
        ? Message.of(
            scale.halves() ? Code.SCORE_BETWEEN_HALF_POINTS : Code.SCORE_BETWEEN_POINTS,
            detail(below),
            detail(below.add(step)))
        : Message.of(Code.OFF_SCALE, Detail.whole(scale.from()), Detail.whole(scale.to()));
  }

  private static boolean within(BigDecimal number, Scale scale) {
    return number.compareTo(scale.lowest().number()) > 0
        && number.compareTo(scale.highest().number()) < 0;
  }

  private static Detail detail(BigDecimal score) {
    return Detail.name(Points.of(score).orElseThrow().toString());
  }

  private static Optional<BigDecimal> number(String text) {
    return Values.whole(text)
        .map(BigDecimal::valueOf)
        .or(() -> Values.decimal(text).filter(_ -> !Thousands.perhaps(text)));
  }
}
