package fidelity.words.explanation;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.util.List;

/// Says when a level holds, in question texts and not in ids.
///
/// @param words the language it is said in
public record ConditionTexts(Words words) {

  /// The condition in words; "otherwise" for the lowest level.
  public String of(Condition condition) {
    return switch (condition.negationNormalForm()) {
      case Always() -> words.say(WorkbookPhrase.OTHERWISE);
      case Condition stricter -> part(stricter);
    };
  }

  private String part(Condition condition) {
    return switch (condition) {
      case Always() -> words.say(WorkbookPhrase.OTHERWISE);
      case Not(_) -> words.say(WorkbookPhrase.NEVER);
      case And(var parts) -> joined(parts, WorkbookPhrase.AND);
      case Or(var parts) -> joined(parts, ExplanationPhrase.OR);
      case Compare compare -> compare(compare);
    };
  }

  private String joined(List<Condition> parts, Phrase by) {
    return parts.stream()
        .map(this::enclosed)
        .distinct()
        .collect(joining("; %s ".formatted(words.say(by))));
  }

  private String enclosed(Condition part) {
    return switch (part) {
      case And _, Or _ -> "(%s)".formatted(part(part));
      case Always _, Not _, Compare _ -> part(part);
    };
  }

  private String compare(Compare compare) {
    var requirements = new RequirementTexts(words);
    return switch (compare.operand()) {
      case Asked(var question) ->
          words.say(ExplanationPhrase.FACT, question.text(), requirements.of(question, compare));
      case Counted counted ->
          new CountTexts(words)
              .of(
                  counted,
                  words.say(
                      WorkbookPhrase.COUNT_ARE,
                      requirements.related(compare, words.number(compare.constant())),
                      counted.components().size()));
    };
  }
}
