package fidelity.cli;

import fidelity.cli.console.Count;
import fidelity.cli.inputs.RubricCheck;
import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.rubric.proof.ItemProof;
import fidelity.rubric.proof.ItemProof.Observation;
import fidelity.rubric.proof.ItemProof.Observation.JudgedOnly;
import fidelity.rubric.proof.ItemProof.Observation.SameScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out what was proved of a rubric. Problems are no part of it: each is a line of its own.
final class RubricCheckText {

  private RubricCheckText() {}

  static List<Block> of(RubricCheck check) {
    var identity = check.document().rubric().identity();
    var observations =
        check.proof().items().stream().flatMap(RubricCheckText::observations).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, "%s: %s".formatted(identity.id(), identity.name())));
    blocks.add(new TableBlock(combinations(check)));
    if (!observations.isEmpty()) {
      blocks.add(new Bullets(observations));
    }
    blocks.add(Paragraph.of(verdict(check)));
    return blocks;
  }

  private static Table combinations(RubricCheck check) {
    var rows = new ArrayList<Row>();
    for (var proof : check.proof().items()) {
      rows.add(Row.of(title(proof), Count.digits(proof.combinations())));
    }
    rows.add(
        new Row(
            Rank.TOTAL,
            List.of(
                Prose.of(Count.of(check.proof().items().size(), "item")),
                Prose.of(Count.digits(check.proof().combinations())))));
    return new Table(
        "Combinations of answers",
        List.of(Column.naming("Item", 80), Column.right("Combinations", 20)),
        rows);
  }

  private static Stream<Prose> observations(ItemProof proof) {
    return proof.observations().stream()
        .map(
            observation ->
                Prose.of("item %s: %s".formatted(proof.item().id(), words(observation))));
  }

  private static String words(Observation observation) {
    return switch (observation) {
      case JudgedOnly() -> "it asks nothing; its level is always given by the assessors";
      case SameScore(var question, var worse, var better) ->
          "options '%s' and '%s' of question '%s' always score the same"
              .formatted(worse.id(), better.id(), question.id());
    };
  }

  private static String verdict(RubricCheck check) {
    return check.sound()
        ? "Sound: every level and every band can be reached, every question can change the score, "
            + "and no better answer lowers it. Worked examples that give their score: %s."
                .formatted(Count.digits(check.document().examples().size()))
        : "Not sound: %s.".formatted(Count.of(check.problems().size(), "problem"));
  }

  private static String title(ItemProof proof) {
    return "%s. %s".formatted(proof.item().id(), proof.item().name());
  }
}
