package fidelity.review;

import java.util.List;
import java.util.Optional;

/// What the reviewers recorded for one item.
///
/// @param answers their answers: one set, or one for each specialist; none when nothing is recorded
/// @param given the assessors' own score, with their reason
/// @param notApplicable why the item does not apply to the service; none where it does
/// @param settled why raters who had scored it differently agreed on this; empty where they had not
/// @param sources what they looked at, in their words
/// @param comments what they saw; empty when they wrote nothing
/// @param recommendations what they advise; empty when they wrote nothing
public record ItemReview(
    List<AnswerSet> answers,
    Optional<GivenScore> given,
    Optional<Inapplicability> notApplicable,
    String settled,
    List<String> sources,
    String comments,
    String recommendations) {

  /// An item of which nothing is recorded.
  public static final ItemReview EMPTY =
      new ItemReview(List.of(), Optional.empty(), Optional.empty(), List.of(), "", "");

  public ItemReview {
    answers = List.copyOf(answers);
    sources = List.copyOf(sources);
  }

  /// An item that raters had nothing to settle of.
  public ItemReview(
      List<AnswerSet> answers,
      Optional<GivenScore> given,
      Optional<Inapplicability> notApplicable,
      List<String> sources,
      String comments,
      String recommendations) {
    this(answers, given, notApplicable, "", sources, comments, recommendations);
  }

  /// Whether nothing is recorded: neither an answer nor a score nor a word, nor that it does not
  /// apply.
  public boolean blank() {
    return given.isEmpty()
        && notApplicable.isEmpty()
        && settled.isEmpty()
        && answers.stream().allMatch(set -> set.answers().isEmpty())
        && sources.isEmpty()
        && comments.isEmpty()
        && recommendations.isEmpty();
  }

  /// The same, a given score or that the item does not apply taken over from a table.
  ItemReview takenOver(String table) {
    var taken = given.map(each -> GivenScore.takenOver(each.score(), table));
    var why = notApplicable.map(_ -> Inapplicability.takenOver(table));
    return new ItemReview(answers, taken, why, settled, sources, comments, recommendations);
  }

  /// Nothing but answers.
  public static ItemReview of(List<AnswerSet> answers) {
    return new ItemReview(answers, Optional.empty(), Optional.empty(), List.of(), "", "");
  }
}
