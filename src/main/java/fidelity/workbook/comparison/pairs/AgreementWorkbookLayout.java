package fidelity.workbook.comparison.pairs;

import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import fidelity.workbook.comparison.ComparisonContext;
import java.time.LocalDate;
import java.util.List;

/// Lays out how far raters agree over many visits as a workbook.
public final class AgreementWorkbookLayout {

  private AgreementWorkbookLayout() {}

  /// The workbook, in the rubric's language.
  ///
  /// @param version the program's own version
  public static Workbook layOut(VisitsAgreement agreement, String version) {
    var context =
        ComparisonContext.of(agreement.rubric(), ComparisonPhrase.AGREEMENT_OF_VISITS, "", version);
    var ratings = RatingsSheet.layOut(context, agreement);
    var about = PairsAboutSheet.layOut(context);
    return new Workbook(
        new WorkbookMetadata(
            context.title(),
            context.words().language().tag(),
            lastVisit(agreement),
            context.program(),
            ComparisonProvenance.of(ComparisonKind.PAIRS, agreement.reviews(), version)
                .properties()),
        List.of(
            PairsSummarySheet.layOut(context, agreement),
            ItemAgreementSheet.layOut(context, agreement, ratings.grid()),
            ratings.sheet(),
            RatedReviewsSheet.layOut(context, agreement),
            about.sheet()),
        about.names());
  }

  private static LocalDate lastVisit(VisitsAgreement agreement) {
    return agreement.reviews().stream()
        .map(each -> each.review().header().date())
        .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
  }
}
