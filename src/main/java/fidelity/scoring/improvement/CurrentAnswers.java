package fidelity.scoring.improvement;

import fidelity.review.Answer;
import fidelity.review.Evidence;
import fidelity.rubric.AnswerCell;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import fidelity.scoring.evaluation.Evaluation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One set of answers before anything is changed.
///
/// @param set its place among the item's sets, from 0
record CurrentAnswers(int set, Evaluation evaluation) {

  /// Decimals of a share or a ratio when distances are measured; distances only break ties.
  private static final int DECIMALS = 4;

  /// The positions that a question may have.
  List<BigDecimal> positions(Question question) {
    return evaluation.possible().choices(question);
  }

  /// The change of one answer.
  ///
  /// @param order its place among the question's candidates
  /// @param cell where the new answer is
  /// @param requirement what the new answer must fulfil
  Candidate candidate(Question question, int order, AnswerCell cell, Requirement requirement) {
    var change =
        new AnswerChange(
            set,
            question,
            recorded(question),
            requirement.relation(),
            requirement.limit(),
            answer(question, cell.position()));
    var place = evaluation.item().questions().indexOf(question);
    return new Candidate(place, order, change, cost(question, requirement));
  }

  private Optional<Answer> recorded(Question question) {
    return evaluation.answers().to(question).map(Evidence::answer);
  }

  private static Answer answer(Question question, BigDecimal position) {
    return switch (question) {
      case YesNo _ -> new Answer.YesNo(position.signum() > 0);
      case Choice choice -> new Answer.Chosen(choice.options().get(position.intValueExact()).id());
      case Numeric _ -> new Answer.Quantity(position);
    };
  }

  /// What it costs to fulfil a requirement, from where the answer may be farthest from it.
  private Cost cost(Question question, Requirement requirement) {
    var distance = requirement.distance(standsAt(question));
    return switch (question) {
      case Question.Ordered _ -> Cost.ofOrdered(distance.intValueExact());
      case Numeric _ -> Cost.ofNumber(distance);
    };
  }

  /// Where the answer can be, lowest first: a number itself, the ends of an interval, else any cell
  /// that is left.
  private List<BigDecimal> standsAt(Question question) {
    return recorded(question)
        .flatMap(
            answer ->
                switch (answer) {
                  case Answer.Quantity(var value) -> Optional.of(List.of(value));
                  case Answer.Share share ->
                      Optional.of(List.of(share.percent().rounded(DECIMALS)));
                  case Answer.Ratio ratio -> Optional.of(List.of(ratio.amount().rounded(DECIMALS)));
                  case Answer.Interval(var from, var to) -> Optional.of(List.of(from, to));
                  case Answer.Chosen _, Answer.YesNo _, Answer.NotSeen _ ->
                      Optional.<List<BigDecimal>>empty();
                })
        .orElse(positions(question));
  }
}
