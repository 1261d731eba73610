package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.LinkedHashMap;

/// Writes sets of answers shortly, as in `current_jobs=10 permanent_percent=60..70`.
public final class Answered {

  private Answered() {}

  /// The set of an item's answers.
  public static AnswerSet set(Item item, String text) {
    var answers = new LinkedHashMap<String, Evidence>();
    for (var each : text.split(" ", -1)) {
      if (!each.isEmpty()) {
        var pair = each.split("=", 2);
        var question = item.question(pair[0]).orElseThrow();
        answers.put(pair[0], Evidence.of(answer(question, pair[1])));
      }
    }
    return new AnswerSet(answers);
  }

  private static Answer answer(Question question, String text) {
    if (text.equals("not-seen")) {
      return new Answer.NotSeen();
    }
    if (text.contains("..")) {
      var ends = text.split("\\.\\.", 2);
      return new Answer.Interval(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    }
    if (text.contains("/")) {
      var parts = text.split("/", 2);
      var first = new BigDecimal(parts[0]);
      var second = new BigDecimal(parts[1]);
      return question instanceof Question.Percent
          ? new Answer.Share(first, second)
          : new Answer.Ratio(first, second);
    }
    return switch (question) {
      case Question.YesNo _ -> new Answer.YesNo(text.equals("yes"));
      case Question.Choice _ -> new Answer.Chosen(text);
      case Question.Numeric _ -> new Answer.Quantity(new BigDecimal(text));
    };
  }
}
