package fidelity.cli.rubric;

import static java.util.stream.Collectors.joining;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.rubric.Assignment;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.proof.ItemComparison;
import fidelity.rubric.proof.RubricComparison;
import fidelity.rubric.proof.RuleDifference.AskedOtherwise;
import fidelity.rubric.proof.RuleDifference.OnlyOneLeftOut;
import fidelity.rubric.proof.RuleDifference.OtherCardinality;
import fidelity.rubric.proof.RuleDifference.OtherScore;
import fidelity.rubric.proof.RuleDifference.Same;
import fidelity.rubric.proof.RuleDifference.TooMany;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.problem.ComparisonLine;
import fidelity.words.problem.Noun;
import fidelity.words.problem.ProblemWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out how two rubrics differ, other rules first.
///
/// @param texts whether other texts are told as well
/// @param words the language of the user
record RubricComparisonText(Rubric first, Rubric second, boolean texts, ProblemWords words) {

  List<Block> of(RubricComparison comparison) {
    var others = others(comparison);
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say(ComparisonLine.TITLE, id(first), id(second))));
    blocks.addAll(
        new HeaderComparisonText(id(first), id(second), texts, words).of(comparison.header()));
    comparison.items().forEach(item -> blocks.addAll(rule(item)));
    if (!others.isEmpty()) {
      blocks.add(bullets(others));
    }
    blocks.add(Paragraph.of(summary(comparison)));
    return blocks;
  }

  private List<Block> rule(ItemComparison item) {
    return switch (item.rule()) {
      case Same() -> List.of();
      case OtherScore(var one, var other) ->
          List.of(
              otherRule(
                  item.first(),
                  words.say(
                      ComparisonLine.OTHER_SCORE,
                      id(first),
                      Integer.toString(one.score()),
                      id(second),
                      Integer.toString(other.score()))),
              answers(one.answers()));
      case AskedOtherwise(var question) ->
          List.of(
              otherRule(
                  item.first(),
                  words.say(ComparisonLine.ASKED_OTHERWISE, question.id(), id(second))));
      case OtherCardinality() ->
          List.of(otherRule(item.first(), words.say(ComparisonLine.OTHER_CARDINALITY)));
      case OnlyOneLeftOut(var inFirst) ->
          List.of(
              otherRule(
                  item.first(),
                  words.say(ComparisonLine.ONLY_ONE_LEFT_OUT, id(inFirst ? first : second))));
      case TooMany(var combinations) ->
          List.of(
              otherRule(
                  item.first(), words.say(ComparisonLine.TOO_MANY, words.number(combinations))));
    };
  }

  private Block otherRule(Item item, String how) {
    return Paragraph.of(words.say(ComparisonLine.OTHER_RULE, item.id(), how));
  }

  private Block answers(Assignment answers) {
    return bullets(new AnswerTexts(Words.of(first.identity().language())).each(answers));
  }

  /// What only one of the two has, and what both have in other words.
  private List<String> others(RubricComparison comparison) {
    return Stream.of(
            comparison.onlyFirst().stream().map(item -> only(item, first)),
            comparison.onlySecond().stream().map(item -> only(item, second)),
            comparison.items().stream().filter(item -> texts).flatMap(this::otherText))
        .flatMap(each -> each)
        .toList();
  }

  private String only(Item item, Rubric rubric) {
    return words.say(ComparisonLine.ONLY_IN, item.id(), id(rubric), item.name());
  }

  private Stream<String> otherText(ItemComparison item) {
    return item.texts().isEmpty()
        ? Stream.of()
        : Stream.of(
            words.say(
                ComparisonLine.OTHER_TEXT, item.first().id(), String.join(", ", item.texts())));
  }

  private String summary(RubricComparison comparison) {
    var same = comparison.items().stream().filter(ItemComparison::sameRule).count();
    var other =
        comparison.items().stream()
            .filter(item -> !item.sameRule())
            .map(item -> item.first().id())
            .collect(joining(", "));
    var summary =
        words.say(
            ComparisonLine.SUMMARY,
            words.count(Noun.ITEM, (int) same),
            other.isEmpty() ? words.say(ComparisonLine.NO_OTHER_RULE) : other);
    return texts ? summary : summary + " " + words.say(ComparisonLine.TEXTS_NOT_COMPARED);
  }

  private static Bullets bullets(List<String> lines) {
    return new Bullets(lines.stream().map(Prose::of).toList());
  }

  private static String id(Rubric rubric) {
    return rubric.identity().id();
  }
}
