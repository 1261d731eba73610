package fidelity.words.phrase;

import java.util.Locale;

/// A fixed text of a report, with a slot for each value: "Total: {0}".
///
/// Each has a text in every language.
public sealed interface Phrase
    permits HeaderPhrase,
        ScorePhrase,
        ExplanationPhrase,
        EvidencePhrase,
        ComputationPhrase,
        WorkbookPhrase,
        RubricPhrase,
        ImprovementPhrase,
        BlankReviewPhrase,
        CohortPhrase,
        StatisticsPhrase,
        CohortWorkbookPhrase,
        CohortReportPhrase,
        OutcomePhrase,
        SummaryPhrase,
        TailoringPhrase,
        FormPhrase,
        BrowserFormPhrase,
        ComparisonPhrase,
        PairedChangePhrase,
        TrendPhrase,
        ComparisonWorkbookPhrase,
        PagePhrase,
        CalibrationPhrase {

  /// Its name in the program, different from that of every other phrase.
  String name();

  /// Its key in the languages' files: "section-total" for SECTION_TOTAL.
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
