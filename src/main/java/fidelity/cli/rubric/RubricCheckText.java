package fidelity.cli.rubric;

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
import fidelity.words.problem.Closing;
import fidelity.words.problem.Noun;
import fidelity.words.problem.ProblemWords;
import java.util.ArrayList;
import java.util.List;

/// Lays out what was proved of a rubric. Its problems are printed elsewhere, a line each.
record RubricCheckText(RubricCheck check, ProblemWords words) {

  static List<Block> of(RubricCheck check, ProblemWords words) {
    return new RubricCheckText(check, words).blocks();
  }

  private List<Block> blocks() {
    var identity = check.document().rubric().identity();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, "%s: %s".formatted(identity.id(), identity.name())));
    blocks.add(new TableBlock(combinations()));
    if (!check.notes().isEmpty()) {
      blocks.add(new Bullets(check.notes().stream().map(words::coded).map(Prose::of).toList()));
    }
    blocks.add(Paragraph.of(verdict()));
    return blocks;
  }

  private Table combinations() {
    var rows = new ArrayList<Row>();
    for (var proof : check.proof().items()) {
      rows.add(Row.of(title(proof), words.number(proof.combinations())));
    }
    rows.add(
        new Row(
            Rank.TOTAL,
            List.of(
                Prose.of(words.count(Noun.ITEM, check.proof().items().size())),
                Prose.of(words.number(check.proof().combinations())))));
    return new Table(
        words.say(Closing.COMBINATIONS_OF_ANSWERS),
        List.of(
            Column.naming(words.say(Closing.ITEMS), 80),
            Column.right(words.say(Closing.COMBINATIONS), 20)),
        rows);
  }

  private String verdict() {
    return check.sound()
        ? words.say(Closing.SOUND, words.number(check.document().examples().size()))
        : words.say(Closing.NOT_SOUND, words.count(Noun.PROBLEM, check.problems().size()));
  }

  private static String title(ItemProof proof) {
    return "%s. %s".formatted(proof.item().id(), proof.item().name());
  }
}
