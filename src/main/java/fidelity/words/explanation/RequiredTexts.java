package fidelity.words.explanation;

import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.scoring.ItemScore;
import fidelity.scoring.evaluation.ComparisonOutcome;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the next score of an item requires, in as few words as stand beside its answers.
///
/// @param words the language it is said in
public record RequiredTexts(ItemScore item, Words words) {

  /// The score and what it requires, each way to it on a line; empty at the top, and where nobody
  /// can say because the assessors did without answers.
  public Optional<Explained> next() {
    var sets = new SetTexts(item, words);
    var lines = sets.lines(sets::towards, each -> ways(each, sets)).stream().distinct().toList();
    return lines.isEmpty() || sets.atTheTop()
        ? Optional.empty()
        : Optional.of(new Explained(label(), lines));
  }

  private String label() {
    var next = item.rule().highest().level() + 1;
    return switch (item.basis()) {
      case OVERRIDDEN -> words.say(ScorePhrase.RULE_SCORE_VALUE, next);
      case SCORED, OPEN, JUDGED -> words.say(ScorePhrase.SCORE_VALUE, next);
    };
  }

  /// A specialist's line says itself what it is for.
  private Stream<String> ways(Evaluation evaluation, SetTexts sets) {
    var ways =
        evaluation.obstacles().stream().map(way -> line(evaluation, way)).distinct().toList();
    return sets.alternatives(
        ways, first -> sets.named() ? first : words.say(ScorePhrase.REQUIRES, first));
  }

  private String line(Evaluation evaluation, List<ComparisonOutcome> way) {
    return String.join(
        "; ",
        way.stream()
            .map(ComparisonOutcome::asked)
            .map(asked -> required(evaluation, asked))
            .distinct()
            .toList());
  }

  private String required(Evaluation evaluation, Compare asked) {
    var requirements = new RequirementTexts(words);
    return switch (asked.operand()) {
      case Asked(var question) ->
          words.say(
              ScorePhrase.REQUIRED,
              question.text(),
              requirements.of(question, asked),
              new AnswerTexts(words).recorded(item.item(), evaluation.answers(), question));
      case Counted counted -> {
        var counts = new CountTexts(words);
        var required =
            words.say(
                ScorePhrase.REQUIRED,
                counts.label(counted),
                requirements.related(asked, words.number(asked.constant())),
                new FindingTexts(item.item(), evaluation.answers(), words).share(counted));
        yield counts.named(counted, required);
      }
    };
  }
}
