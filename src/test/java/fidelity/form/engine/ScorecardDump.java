package fidelity.form.engine;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Count;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Points;
import fidelity.rubric.Question;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.evaluation.ComparisonOutcome;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.scoring.evaluation.Scores;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A scorecard as plain lines, as `dump.js` writes what the script makes of the same form.
record ScorecardDump(Scorecard scorecard) {

  String text() {
    var sections =
        scorecard.sections().stream()
            .map(
                each ->
                    each.score()
                        .map(score -> range("section " + each.section().id(), score, each.bands()))
                        .orElse("section %s none bands []".formatted(each.section().id())));
    var total = range("total", scorecard.total(), scorecard.bands());
    var points = "points %s %s".formatted(points(Scores::lowest), points(Scores::highest));
    return Stream.of(
            scorecard.items().stream().map(this::item),
            sections,
            Stream.of(total, points),
            scorecard.scored().stream().flatMap(this::open))
        .flatMap(each -> each)
        .collect(joining("\n", "", "\n"));
  }

  private String item(ItemResult result) {
    return switch (result) {
      case NotApplicable none -> "item %s not-applicable".formatted(none.item().id());
      case ItemScore score -> score(score);
    };
  }

  private String score(ItemScore score) {
    var scores = score.scores();
    var line =
        "item %s %s %s %s %s %s levels %s"
            .formatted(
                score.item().id(),
                score.basis().id(),
                listed("scores", scores.possible().stream().map(Points::halves).toList()),
                listed("rule", score.rule().possible().stream().map(Points::halves).toList()),
                scores.lowest(),
                scores.highest(),
                levels(scores));
    var mean =
        score.evaluations().size() < 2
            ? ""
            : " mean %s %s"
                .formatted(score.evaluationMean().lowest(), score.evaluationMean().highest());
    return Stream.concat(
            Stream.of(line + mean), score.evaluations().stream().map(each -> set(score, each)))
        .collect(joining("\n"));
  }

  /// The levels whose words tell of the scores: a half point lies between two.
  private static String levels(Scores scores) {
    var lowest = scores.lowest().level();
    return scores.settled() && !scores.lowest().whole()
        ? lowest + " " + (lowest + 1)
        : lowest + " " + scores.highest().level();
  }

  private static String set(ItemScore score, Evaluation set) {
    var levels =
        set.scores().possible().stream().map(each -> String.valueOf(each.level())).toList();
    return "  set %s %s %s %s"
        .formatted(
            String.join(" ", levels),
            listed("undecided", set.undecided().stream().map(Question::id).toList()),
            listed("reasons", set.reasons().stream().map(of(score.item())).toList()),
            listed(
                "obstacles",
                set.obstacles().stream()
                    .map(way -> way.stream().map(of(score.item())).collect(joining(" and ")))
                    .toList()));
  }

  private static Function<ComparisonOutcome, String> of(Item item) {
    return outcome -> {
      var compare = outcome.asked();
      var operand =
          switch (compare.operand()) {
            case Asked(var question) -> "ask " + places(item, List.of(question));
            case Met(var components) -> "met " + places(item, components);
            case Count(var components) -> "count " + places(item, components);
          };
      return "%s %s %s %s"
          .formatted(
              operand,
              compare.relation().sign(),
              compare.constant().toPlainString(),
              outcome.truth().name().toLowerCase(Locale.ROOT));
    };
  }

  private static String places(Item item, List<? extends Question> questions) {
    var ids = item.questions().stream().map(Question::id).toList();
    return questions.stream()
        .map(each -> String.valueOf(ids.indexOf(each.id())))
        .collect(joining(","));
  }

  private static String range(String name, Range range, List<Band> bands) {
    return "%s %s %s %s %s"
        .formatted(
            name,
            range.lowest().toPlainString(),
            range.highest().toPlainString(),
            range.settled(),
            listed("bands", bands.stream().map(Band::id).toList()));
  }

  private Points points(Function<Scores, Points> end) {
    return scorecard.scored().stream()
        .map(ItemScore::scores)
        .map(end)
        .reduce(Points.NONE, Points::plus);
  }

  private Stream<String> open(ItemScore score) {
    var id = score.item().id();
    if (score.basis() != Basis.OPEN) {
      return Stream.of();
    }
    if (score.item().judged()) {
      return Stream.of("open %s 0 score".formatted(id));
    }
    return IntStream.range(0, score.evaluations().size())
        .boxed()
        .flatMap(
            set ->
                score.evaluations().get(set).undecided().stream()
                    .map(question -> "open %s %d %s".formatted(id, set, question.id())));
  }

  private static String listed(String name, Collection<?> list) {
    return list.stream().map(String::valueOf).collect(joining("; ", name + " [", "]"));
  }
}
