package fidelity.workbook.samples;

import fidelity.review.ItemReview;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.util.LinkedHashMap;
import java.util.List;

/// A sample whose reviewers wrote what no workbook likes.
public final class HostileReview {

  public static final String LONG_COMMENT = "Pitkä huomio 🙂 ".repeat(2_700);
  public static final String LONG_WORD = "x".repeat(10_000);
  public static final String MIRRORED = "مرحبا שלום";
  public static final String COMBINED = "e\u0301\u0323 n\u0303 👩‍👩‍👧";

  private HostileReview() {}

  /// Item 1 has the texts: sources, one each, the comments and the recommendations.
  public static Scorecard scored(List<String> sources, String comments, String recommendations) {
    var sample = SampleWorkbooks.sample("thl-2024");
    var review = sample.review();
    var items = new LinkedHashMap<>(review.items());
    var first = review.item("1");
    items.put(
        "1",
        new ItemReview(
            first.answers(),
            first.given(),
            first.notApplicable(),
            sources,
            comments,
            recommendations));
    return Scorer.score(sample.rubric(), review.with(items));
  }
}
