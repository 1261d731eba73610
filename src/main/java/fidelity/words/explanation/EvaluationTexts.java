package fidelity.words.explanation;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Condition.Compare;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Range;
import fidelity.scoring.evaluation.ComparisonOutcome;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What an item's sets of answers say of its levels, a line each; of several sets each line names
/// the specialist.
///
/// @param words the language it is said in
record EvaluationTexts(ItemScore item, Words words) {

  private static final String AND = "; ";

  /// How the levels of several sets make the score; nothing where there is one set.
  List<String> mean() {
    var levels =
        sets().all().stream().map(each -> words.scores(each.scores())).collect(joining(", "));
    return sets().several()
        ? List.of(
            words.say(ExplanationPhrase.SPECIALISTS_MEAN, levels, number(item.evaluationMean())))
        : List.of();
  }

  /// What made the rule's level hold. Of several sets, one on the lowest level has the words of
  /// that level: nothing made it hold.
  List<String> reasons() {
    var sets = sets();
    return sets.lines(
        sets::specialist,
        each -> {
          var reasons = line(asked(each.reasons()).stream().map(findings(each)::given));
          return reasons.isEmpty() && sets.several() && each.scores().settled()
              ? Stream.of(item.item().level(each.scores().lowest().level()).says())
              : Stream.of(reasons);
        });
  }

  /// What keeps the rule's score from the next, each way to it on a line; none at the top.
  List<String> obstacles() {
    var sets = sets();
    return sets.atTheTop() ? List.of() : sets.lines(sets::towards, this::ways);
  }

  /// The questions whose answers would settle the score, a line for each set that has any; the
  /// assessors' score where nothing is asked and nobody scored.
  List<String> missing() {
    var sets = sets();
    var questions =
        item.evaluations().isEmpty() && item.basis() == Basis.OPEN
            ? List.of(words.say(ExplanationPhrase.SCORE_NOT_GIVEN))
            : sets.lines(sets::specialist, this::undecided);
    return questions.stream().map(line -> words.say(ExplanationPhrase.MISSING, line)).toList();
  }

  private Stream<String> undecided(Evaluation each) {
    return Stream.of(each.undecided().stream().map(findings(each)::fact).collect(joining(AND)));
  }

  private Stream<String> ways(Evaluation each) {
    var ways =
        each.obstacles().stream()
            .map(way -> line(findings(each).needed(asked(way))))
            .distinct()
            .toList();
    return sets().alternatives(ways, UnaryOperator.identity());
  }

  private SetTexts sets() {
    return new SetTexts(item, words);
  }

  private FindingTexts findings(Evaluation each) {
    return new FindingTexts(item.item(), each.answers(), words);
  }

  private String number(Range mean) {
    var lowest = words.number(mean.lowest());
    return mean.settled() ? lowest : words.fromTo(lowest, words.number(mean.highest()));
  }

  private static List<Compare> asked(List<ComparisonOutcome> outcomes) {
    return outcomes.stream().map(ComparisonOutcome::asked).toList();
  }

  private static String line(Stream<String> parts) {
    return parts.distinct().collect(joining(AND));
  }
}
