package fidelity.words.explanation;

import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sets of answers that decide an item's score, one after the other; of several sets each line
/// names the specialist.
///
/// @param words the language it is said in
record SetTexts(ItemScore item, Words words) {

  /// What names a specialist before a line.
  interface Label {
    String of(String name, Evaluation evaluation, String line);
  }

  /// The sets; none where the assessors did without any.
  List<Evaluation> all() {
    return item.basis() == Basis.JUDGED ? List.of() : item.evaluations();
  }

  /// Whether there is more than one.
  boolean several() {
    return all().size() > 1;
  }

  /// Whether the rule gives the highest level already.
  boolean atTheTop() {
    return item.rule().highest().level() == item.item().levels().getLast().score();
  }

  /// Whether each has a specialist who is named.
  boolean named() {
    return item.specialist(0).isPresent();
  }

  /// The lines of each set that are not empty, after its specialist where these are named.
  List<String> lines(Label label, Function<Evaluation, Stream<String>> lines) {
    return IntStream.range(0, all().size())
        .boxed()
        .flatMap(
            set ->
                lines
                    .apply(all().get(set))
                    .filter(line -> !line.isEmpty())
                    .map(line -> labelled(set, label, line)))
        .toList();
  }

  private String labelled(int set, Label label, String line) {
    return item.specialist(set)
        .map(new AnswerTexts(words)::specialist)
        .map(name -> label.of(name, all().get(set), line))
        .orElse(line);
  }

  /// Ways of which one is enough.
  ///
  /// @param first how the first one is said
  Stream<String> alternatives(List<String> ways, UnaryOperator<String> first) {
    return IntStream.range(0, ways.size())
        .mapToObj(
            way ->
                way == 0
                    ? first.apply(ways.get(way))
                    : words.say(ExplanationPhrase.OR_ELSE, ways.get(way)));
  }

  /// A line with the levels that a specialist's answers can have.
  String specialist(String name, Evaluation each, String line) {
    return words.say(ExplanationPhrase.SPECIALIST, name, words.scores(each.scores()), line);
  }

  /// The same with the level after them, which the line is about.
  String towards(String name, Evaluation each, String line) {
    return words.say(
        ExplanationPhrase.SPECIALIST_NEXT,
        name,
        words.scores(each.scores()),
        each.scores().highest().level() + 1,
        line);
  }
}
