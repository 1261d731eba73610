package fidelity.cli.batch.cohort;

import fidelity.cohort.CohortReview;
import fidelity.cohort.ReviewText;
import fidelity.cohort.TextList;
import java.util.ArrayList;
import java.util.List;

/// Keeps what is written in reviews for a sheet that lists it, no more than fits in little memory.
public final class TextKeeper {

  /// How many texts are kept at most.
  private static final int MOST_TEXTS = 10_000;

  /// How many characters they have in all at most.
  private static final int MOST_CHARACTERS = 4_000_000;

  private final List<TextList.Line> lines = new ArrayList<>();
  private int all;
  private long characters;
  private boolean full;

  /// Keeps the texts of a review, unless it is too late for that; none after the first left out.
  public void add(CohortReview review, List<ReviewText> texts) {
    texts.forEach(text -> add(review, text));
  }

  private void add(CohortReview review, ReviewText text) {
    all++;
    characters += text.text().length();
    full |= all > MOST_TEXTS || characters > MOST_CHARACTERS;
    if (!full) {
      lines.add(new TextList.Line(review, text));
    }
  }

  /// All that was kept.
  public TextList list() {
    return new TextList(lines, all);
  }
}
