package fidelity.workbook.layout;

import fidelity.rubric.Rubric;
import fidelity.words.TailoringTexts;
import fidelity.words.Words;
import fidelity.words.phrase.TailoringPhrase;

/// How a tailored rubric differs from its base, on the sheet that says where a workbook comes from.
public final class TailoringRows {

  private TailoringRows() {}

  /// Adds the base, the changes and what can be compared; nothing for a rubric that stands on its
  /// own.
  public static void add(AboutRows rows, Rubric rubric, Words words) {
    TailoringTexts.of(rubric, words).ifPresent(texts -> add(rows, texts));
  }

  private static void add(AboutRows rows, TailoringTexts texts) {
    var base = texts.tailoring().base().identity();
    rows.add(TailoringPhrase.BASE_CHANGES, texts.changes());
    rows.add(TailoringPhrase.COMPARABLE, texts.comparable());
    rows.blank();
    rows.add(TailoringPhrase.BASE, "Base", texts.base());
    rows.add(TailoringPhrase.BASE_ID, "Base_id", base.id());
    rows.add(TailoringPhrase.BASE_HASH, "Base_sha256", base.origin().sha256());
  }
}
