package fidelity.scoring.comparison;

import fidelity.review.AnswerSet;
import fidelity.rubric.Identified;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import java.util.List;
import java.util.Optional;

/// An item as two raters of one visit have it.
public record ItemRatings(ItemResult first, ItemResult second) {

  /// How the two stand to each other.
  public enum Likeness implements Identified {
    /// Both gave the same score.
    SAME,
    /// Both gave a score, and not the same.
    DIFFERENT,
    /// The score of one at least is still open.
    OPEN,
    /// It does not apply, by one of them at least.
    NOT_APPLICABLE
  }

  public Item item() {
    return first.item();
  }

  /// How the two stand to each other.
  public Likeness likeness() {
    return switch (first) {
      case NotApplicable _ -> Likeness.NOT_APPLICABLE;
      case ItemScore one ->
          switch (second) {
            case NotApplicable _ -> Likeness.NOT_APPLICABLE;
            case ItemScore other -> likeness(one, other);
          };
    };
  }

  private static Likeness likeness(ItemScore one, ItemScore other) {
    if (!one.scores().settled() || !other.scores().settled()) {
      return Likeness.OPEN;
    }
    return one.scores().equals(other.scores()) ? Likeness.SAME : Likeness.DIFFERENT;
  }

  /// The first rater's score, where both have one.
  public Optional<Points> firstScore() {
    return score(first);
  }

  /// The second rater's score, where both have one.
  public Optional<Points> secondScore() {
    return score(second);
  }

  private Optional<Points> score(ItemResult result) {
    return switch (likeness()) {
      case SAME, DIFFERENT ->
          switch (result) {
            case ItemScore score -> Optional.of(score.scores().lowest());
            case NotApplicable _ -> Optional.empty();
          };
      case OPEN, NOT_APPLICABLE -> Optional.empty();
    };
  }

  /// Their answers side by side, question by question.
  public List<AnswerPair> answers() {
    return AnswerPairs.of(item(), first.review().answers(), second.review().answers());
  }

  /// What both answer alike, for each specialist that both have.
  public List<AnswerSet> commonAnswers() {
    return AnswerPairs.common(first.review().answers(), second.review().answers());
  }

  /// Their answers where they do not say the same.
  public List<AnswerPair> otherAnswers() {
    return answers().stream().filter(pair -> !pair.same()).toList();
  }
}
