package fidelity.input;

import fidelity.input.tailoring.TailoredFile;
import fidelity.keys.TailoredKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import java.math.BigDecimal;

/// Reports limits of totals that a tailored rubric takes from its base although its own totals run
/// otherwise.
record InheritedLimits(Rubric base, TailoredFile file, Problems problems) {

  void check(Rubric tailored) {
    if (!sameTotals(tailored)) {
      refuse(TailoredKey.BANDS, tailored);
      if (!base.reviewEvery().isEmpty()) {
        refuse(TailoredKey.REVIEW_EVERY, tailored);
      }
    }
  }

  private boolean sameTotals(Rubric tailored) {
    return tailored.least().compareTo(base.least()) == 0
        && tailored.most().compareTo(base.most()) == 0;
  }

  private void refuse(TailoredKey key, Rubric tailored) {
    if (!file.has(key)) {
      problems.add(
          file.changesPlace(),
          Subject.RUBRIC,
          Code.LIMITS_OF_BASE,
          Detail.name(key.id()),
          number(tailored.least()),
          number(tailored.most()),
          number(base.least()),
          number(base.most()));
    }
  }

  private static Detail number(BigDecimal total) {
    return Detail.name(total.toPlainString());
  }
}
