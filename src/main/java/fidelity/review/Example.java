package fidelity.review;

import java.util.List;

/// A worked example in a rubric: answers to one item and the score that they must give.
public record Example(String item, List<AnswerSet> answers, int score) {

  public Example {
    answers = List.copyOf(answers);
  }
}
