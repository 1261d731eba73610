package fidelity.workbook.comparison.master;

import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.agreement.Calibration.CalibratedRater;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import fidelity.workbook.comparison.SourcesSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out raters beside a master review as a workbook.
public final class CalibrationWorkbookLayout {

  private CalibrationWorkbookLayout() {}

  /// The workbook, in the rubric's language.
  ///
  /// @param version the program's own version
  public static Workbook layOut(Calibration calibration, String version) {
    var context = CalibrationContext.of(calibration, version);
    var reviews = reviews(calibration);
    var items = CalibratedItemsSheet.layOut(context);
    var about = SourcesSheet.layOut(context.base(), reviews);
    var sheets = new ArrayList<Sheet>();
    sheets.add(CalibrationSummarySheet.layOut(context, items.grid()));
    sheets.add(items.sheet());
    MissedSheet.layOut(context).ifPresent(sheets::add);
    sheets.add(about.sheet());
    var metadata =
        new WorkbookMetadata(
            context.base().title(),
            context.base().words().language().tag(),
            calibration.master().review().header().date(),
            context.base().program(),
            ComparisonProvenance.of(ComparisonKind.CALIBRATION, reviews, version).properties());
    return new Workbook(metadata, sheets, about.names());
  }

  private static List<Scorecard> reviews(Calibration calibration) {
    return Stream.concat(
            Stream.of(calibration.master()),
            calibration.raters().stream().map(CalibratedRater::scorecard))
        .toList();
  }
}
