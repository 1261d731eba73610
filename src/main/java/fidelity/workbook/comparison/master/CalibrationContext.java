package fidelity.workbook.comparison.master;

import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.agreement.Calibration.CalibratedRater;
import fidelity.words.comparison.RaterNames;
import fidelity.words.phrase.CalibrationPhrase;
import fidelity.workbook.comparison.ComparisonContext;
import java.util.List;

/// What all sheets about raters beside a master are made from.
///
/// @param names what the raters are called, in their order
record CalibrationContext(Calibration calibration, List<String> names, ComparisonContext base) {

  CalibrationContext {
    names = List.copyOf(names);
  }

  static CalibrationContext of(Calibration calibration, String version) {
    var master = calibration.master();
    var raters = calibration.raters().stream().map(CalibratedRater::scorecard).toList();
    return new CalibrationContext(
        calibration,
        RaterNames.of(raters).names(),
        ComparisonContext.of(
            master.rubric(),
            CalibrationPhrase.CALIBRATION_TITLE,
            master.review().header().site().name(),
            version));
  }

  /// With how many decimals differences of scores are printed.
  int decimals() {
    return calibration.master().rubric().scale().decimals();
  }
}
