package fidelity.cli.rubric;

import static java.util.stream.Collectors.joining;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.rubric.Assignment;
import fidelity.rubric.Item;
import fidelity.rubric.Language;
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
import fidelity.words.problem.Noun;
import fidelity.words.problem.ProblemWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out how two rubrics differ, other rules first.
///
/// @param texts whether other texts are told as well
record RubricComparisonText(Rubric first, Rubric second, boolean texts) {

  private static final ProblemWords ENGLISH = new ProblemWords(Language.ENGLISH);

  List<Block> of(RubricComparison comparison) {
    var others = others(comparison);
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, "%s and %s".formatted(id(first), id(second))));
    if (!first.scale().equals(second.scale())) {
      blocks.add(Paragraph.of("other scale: %s; %s".formatted(scale(first), scale(second))));
    }
    comparison.items().forEach(item -> blocks.addAll(rule(item)));
    if (!others.isEmpty()) {
      blocks.add(bullets(others));
    }
    blocks.add(Paragraph.of(summary(comparison)));
    return blocks;
  }

  private static String scale(Rubric rubric) {
    var scale = rubric.scale();
    return "%s scores %d to %d in %s points"
        .formatted(id(rubric), scale.from(), scale.to(), scale.halves() ? "half" : "whole");
  }

  private List<Block> rule(ItemComparison item) {
    return switch (item.rule()) {
      case Same() -> List.of();
      case OtherScore(var one, var other) ->
          List.of(
              otherRule(
                  item.first(),
                  "%s scores %d and %s %d with these answers:"
                      .formatted(id(first), one.score(), id(second), other.score())),
              answers(one.answers()));
      case AskedOtherwise(var question) ->
          List.of(
              otherRule(
                  item.first(),
                  "question '%s' takes other answers in %s".formatted(question.id(), id(second))));
      case OtherCardinality() ->
          List.of(
              otherRule(
                  item.first(),
                  "only one of the two is rated per specialist, or judged without questions"));
      case OnlyOneLeftOut(var inFirst) ->
          List.of(
              otherRule(
                  item.first(),
                  "only in %s may it be left out as not applicable"
                      .formatted(id(inFirst ? first : second))));
      case TooMany(var combinations) ->
          List.of(
              otherRule(
                  item.first(),
                  "not compared, for the questions of both combine in %s ways"
                      .formatted(ENGLISH.number(combinations))));
    };
  }

  private static Block otherRule(Item item, String how) {
    return Paragraph.of("item %s, other rule: %s".formatted(item.id(), how));
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

  private static String only(Item item, Rubric rubric) {
    return "item %s, only in %s: %s".formatted(item.id(), id(rubric), item.name());
  }

  private Stream<String> otherText(ItemComparison item) {
    return item.texts().isEmpty()
        ? Stream.of()
        : Stream.of(
            "item %s, other text: %s"
                .formatted(item.first().id(), String.join(", ", item.texts())));
  }

  private String summary(RubricComparison comparison) {
    var same = comparison.items().stream().filter(ItemComparison::sameRule).count();
    var other =
        comparison.items().stream()
            .filter(item -> !item.sameRule())
            .map(item -> item.first().id())
            .collect(joining(", "));
    return "Same rule: %s. Other rule: %s.%s"
        .formatted(
            ENGLISH.count(Noun.ITEM, (int) same),
            other.isEmpty() ? "none" : other,
            texts ? "" : " Texts are in different languages; --texts compares them all the same.");
  }

  private static Bullets bullets(List<String> lines) {
    return new Bullets(lines.stream().map(Prose::of).toList());
  }

  private static String id(Rubric rubric) {
    return rubric.identity().id();
  }
}
