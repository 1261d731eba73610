package fidelity.words.explanation;

import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.scoring.Basis;
import fidelity.scoring.ComparisonOutcome;
import fidelity.scoring.Evaluation;
import fidelity.scoring.ItemScore;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the next score of an item requires, in as few words as stand beside its answers.
///
/// @param words the language it is said in
public record RequiredTexts(ItemScore item, Words words) {

  /// The score and what it requires, each way to it on a line; empty at the top, and where nobody
  /// can say because the assessors did without answers.
  public Optional<Explained> next() {
    var lines =
        IntStream.range(0, evaluations().size()).boxed().flatMap(this::lines).distinct().toList();
    return lines.isEmpty() || atTheTop()
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

  private List<Evaluation> evaluations() {
    return item.basis() == Basis.JUDGED ? List.of() : item.evaluations();
  }

  private boolean atTheTop() {
    return item.rule().highest().level() == item.item().levels().getLast().score();
  }

  private Stream<String> lines(int set) {
    var evaluation = evaluations().get(set);
    var ways =
        evaluation.obstacles().stream().map(way -> line(evaluation, way)).distinct().toList();
    return item.specialist(set)
        .map(new AnswerTexts(words)::specialist)
        .map(
            name ->
                alternatives(ways, each -> each).map(line -> specialist(name, evaluation, line)))
        .orElseGet(() -> alternatives(ways, each -> words.say(ScorePhrase.REQUIRES, each)));
  }

  /// @param first how the first way is said: a specialist's line says itself what it is for
  private Stream<String> alternatives(List<String> ways, UnaryOperator<String> first) {
    return IntStream.range(0, ways.size())
        .mapToObj(
            way ->
                way == 0
                    ? first.apply(ways.get(way))
                    : words.say(ExplanationPhrase.OR_ELSE, ways.get(way)));
  }

  private String specialist(String name, Evaluation evaluation, String line) {
    return words.say(
        ExplanationPhrase.SPECIALIST_NEXT,
        name,
        words.scores(evaluation.scores()),
        evaluation.scores().highest().level() + 1,
        line);
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
