package fidelity.scoring.improvement;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.AnswerCell;
import fidelity.rubric.Assignments;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.scoring.Evaluation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The answers to an item before anything is changed.
///
/// @param now what each question may be: a position, or one for each cell that is left
record CurrentAnswers(Item item, AnswerSet answers, Assignments now) {

  /// Decimals of a counted share when distances are measured; distances only break ties.
  private static final int DECIMALS = 4;

  static CurrentAnswers of(Evaluation evaluation) {
    return new CurrentAnswers(evaluation.item(), evaluation.answers(), evaluation.possible());
  }

  /// What is recorded for a question.
  Optional<Answer> recorded(Question question) {
    return answers.to(question).map(Evidence::answer);
  }

  /// Every other answer to a question, the constants of conditions before the numbers between them.
  List<CandidateAnswer> candidates(Question question) {
    var cells = item.cells(question).list();
    return IntStream.range(0, cells.size())
        .mapToObj(index -> new CandidateAnswer(question, cells, index))
        .filter(candidate -> !staysIn(candidate.cell(), question))
        .sorted((one, other) -> Boolean.compare(other.toPoint(), one.toPoint()))
        .toList();
  }

  private boolean staysIn(AnswerCell cell, Question question) {
    var positions = positions(question);
    return positions.size() == 1 && cell.holds(positions.getFirst());
  }

  /// What it costs to fulfil a requirement, from where the answer may be farthest from it.
  Cost cost(Question question, Requirement requirement) {
    var distance = requirement.distance(standsAt(question));
    return switch (question) {
      case Question.Ordered _ -> new Cost(1, distance.intValueExact(), BigDecimal.ZERO);
      case Question.Numeric _ -> new Cost(1, 0, distance);
    };
  }

  /// Where the answer can be: a number itself, the ends of an interval, else any cell that is left.
  private List<BigDecimal> standsAt(Question question) {
    return recorded(question)
        .flatMap(
            answer ->
                switch (answer) {
                  case Answer.Quantity(var value) -> Optional.of(List.of(value));
                  case Answer.Share share ->
                      Optional.of(List.of(share.percent().rounded(DECIMALS)));
                  case Answer.Interval(var from, var to) -> Optional.of(List.of(from, to));
                  case Answer.Chosen _, Answer.YesNo _, Answer.NotSeen _ ->
                      Optional.<List<BigDecimal>>empty();
                })
        .orElse(positions(question));
  }

  private List<BigDecimal> positions(Question question) {
    return now.choices(question);
  }
}
