package fidelity.words.explanation;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Operand.Count;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Question.YesNo;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;

/// What a count counts, in words: components that are met, faults that are found, or both alike.
///
/// @param words the language it is said in
record CountTexts(Words words) {

  /// What is counted and how many there are or must be: "Components met: 2 of 3"; then which, where
  /// they are not all of the item's.
  String of(Counted counted, String number) {
    return named(counted, words.fact(label(counted), number));
  }

  /// A text about a count, then the questions that are counted if the rubric names them.
  String named(Counted counted, String text) {
    return switch (counted) {
      case Met _ -> text;
      case Count(var components) ->
          words.say(
              ExplanationPhrase.COUNTED_QUESTIONS,
              text,
              components.stream().map(each -> words.quoted(each.text())).collect(joining(", ")));
    };
  }

  /// What is counted: "Components met", "Faults found".
  String label(Counted counted) {
    return words.say(phrase(counted));
  }

  private static Phrase phrase(Counted counted) {
    var components = counted.components();
    if (components.stream().noneMatch(YesNo::isFault)) {
      return ExplanationPhrase.COMPONENTS_MET;
    }
    return components.stream().allMatch(YesNo::isFault)
        ? ExplanationPhrase.FAULTS_FOUND
        : ExplanationPhrase.ANSWERED_YES;
  }
}
