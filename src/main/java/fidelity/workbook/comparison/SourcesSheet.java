package fidelity.workbook.comparison;

import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.words.RubricTexts;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.layout.AboutRows;
import fidelity.workbook.layout.NamedSheet;
import fidelity.workbook.layout.TailoringRows;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// Which reviews, rubrics and program a workbook comes from, and how its scores were made.
///
/// @param reviews in the order of the comparison
public record SourcesSheet(ComparisonContext context, AboutRows rows, List<Scorecard> reviews) {

  public SourcesSheet {
    reviews = List.copyOf(reviews);
  }

  /// The sheet of a comparison that was made from some reviews.
  public static NamedSheet layOut(ComparisonContext context, List<Scorecard> reviews) {
    return new SourcesSheet(context, new AboutRows(context.words(), 34, 72), reviews).layOut();
  }

  private NamedSheet layOut() {
    rows.add(ComputationPhrase.PROGRAM, "Program", context.program());
    var number = 1;
    for (var review : reviews) {
      add(review, number++);
    }
    number = 1;
    for (var rubric : rubrics()) {
      add(rubric, number++);
    }
    rows.add(
        ComputationPhrase.COMPUTED, new RubricTexts(context.rubric(), context.words()).policies());
    TailoringRows.add(rows, context.rubric(), context.words());
    return rows.sheet(context.title());
  }

  /// The rubrics that they were scored by, each file once.
  private Collection<Rubric> rubrics() {
    var rubrics = new LinkedHashMap<String, Rubric>();
    reviews.stream()
        .map(Scorecard::rubric)
        .forEach(each -> rubrics.putIfAbsent(each.identity().origin().sha256(), each));
    return rubrics.values();
  }

  private void add(Scorecard review, int number) {
    rows.blank();
    var origin = review.review().origin();
    rows.add(WorkbookPhrase.REVIEW_FILE, "Review_%s_file".formatted(number), origin.name());
    rows.add(ComputationPhrase.REVIEW_HASH, "Review_%s_sha256".formatted(number), origin.sha256());
  }

  private void add(Rubric rubric, int number) {
    rows.blank();
    var identity = rubric.identity();
    var texts = new RubricTexts(rubric, context.words());
    rows.add(ScorePhrase.RUBRIC, "Rubric_%s".formatted(number), texts.titleWithBase());
    rows.add(WorkbookPhrase.RUBRIC_ID, "Rubric_%s_id".formatted(number), identity.id());
    rows.add(WorkbookPhrase.VERSION, "Rubric_%s_version".formatted(number), identity.version());
    rows.add(
        ComputationPhrase.RUBRIC_HASH,
        "Rubric_%s_sha256".formatted(number),
        identity.origin().sha256());
  }
}
