package fidelity.form.engine;

import fidelity.problem.Code;
import java.util.List;

/// The problems and warnings that the script can find; a page that runs it has their sentences.
public final class EngineCodes {

  /// Of answers first, then of scores, of names and of items left out.
  public static final List<Code> ALL =
      List.of(
          Code.YES_NO_NEEDED,
          Code.UNKNOWN_OPTION,
          Code.NUMBER_ANSWER_NEEDED,
          Code.PERCENT_ANSWER_NEEDED,
          Code.SHARE_NEEDED,
          Code.RATIO_NEEDED,
          Code.INTERVAL_NEEDED,
          Code.INTERVAL_REVERSED,
          Code.INTERVAL_DASHED,
          Code.OUT_OF_LIMITS,
          Code.TOO_MANY_DIGITS,
          Code.THOUSANDS_OR_DECIMALS,
          Code.PERCENT_AS_PART,
          Code.WHOLE_SCORE_NEEDED,
          Code.HALF_SCORE_NEEDED,
          Code.SCORE_BETWEEN_POINTS,
          Code.SCORE_BETWEEN_HALF_POINTS,
          Code.OFF_SCALE,
          Code.SCORE_WITHOUT_REASON,
          Code.REASON_WITHOUT_SCORE,
          Code.UNFIT_SPECIALIST,
          Code.SPECIALIST_TWICE,
          Code.ALWAYS_APPLIES,
          Code.SCORED_NOT_APPLICABLE,
          Code.NOT_APPLICABLE_WITHOUT_REASON,
          Code.NOTHING_APPLIES);

  private EngineCodes() {}
}
