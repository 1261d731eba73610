package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Ladder;
import fidelity.scoring.Plan.Lift;
import fidelity.scoring.Step;
import fidelity.scoring.WayUp;
import fidelity.words.Changes;
import fidelity.words.Phrase;
import fidelity.words.ScoreTexts;
import fidelity.words.WayTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out the way to the next level: the plan, then what would lift each item.
final class ImprovementsLayout {

  private final WayUp way;
  private final ReportLanguage language;
  private final Changes changes;
  private final List<Block> blocks = new ArrayList<>();

  private ImprovementsLayout(WayUp way, ReportLanguage language) {
    this.way = way;
    this.language = language;
    this.changes = new Changes(language.words());
  }

  /// The whole section.
  static List<Block> of(WayUp way, ReportLanguage language) {
    var layout = new ImprovementsLayout(way, language);
    layout.plan();
    layout.steps();
    return layout.blocks;
  }

  /// The plan alone.
  static List<Block> plan(WayUp way, ReportLanguage language) {
    var layout = new ImprovementsLayout(way, language);
    layout.plan();
    return layout.blocks;
  }

  /// An item's next step, and the step to its top where that is another; empty when it has none.
  static List<Fact> next(Ladder ladder, ReportLanguage language) {
    var changes = new Changes(language.words());
    var lines =
        Stream.concat(ladder.next().stream(), ladder.last().stream())
            .distinct()
            .map(step -> Prose.of(changes.step(ladder.item(), step)))
            .toList();
    return lines.isEmpty() ? List.of() : List.of(new Fact(language.say(Phrase.NEXT_STEP), lines));
  }

  private void plan() {
    blocks.add(new Heading(2, language.say(Phrase.WAY_UP)));
    var texts = new WayTexts(way, language.words());
    if (!texts.facts().isEmpty()) {
      blocks.add(new Facts(texts.facts().stream().map(ImprovementsLayout::fact).toList()));
    }
    texts.sentences().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
    if (!way.plan().lifts().isEmpty()) {
      blocks.add(new Bullets(way.plan().lifts().stream().map(this::lift).toList()));
    }
    candidates();
  }

  private void candidates() {
    if (!way.candidates().isEmpty()) {
      var texts = new ScoreTexts(way.scorecard(), language.words());
      blocks.add(Paragraph.of(language.say(Phrase.CANDIDATES)));
      blocks.add(Bullets.of(way.candidates().stream().map(texts::scored).toList()));
    }
  }

  private void steps() {
    var climbable = way.ladders().stream().filter(ladder -> !ladder.steps().isEmpty()).toList();
    if (!climbable.isEmpty()) {
      blocks.add(new Heading(3, language.say(Phrase.NEXT_STEPS)));
      blocks.add(
          new Bullets(
              climbable.stream()
                  .flatMap(ladder -> ladder.next().map(step -> lift(ladder.item(), step)).stream())
                  .toList()));
    }
  }

  private Prose lift(Lift lift) {
    return lift(lift.item(), lift.step());
  }

  private Prose lift(ItemScore item, Step step) {
    return Prose.strong(changes.lift(item, step) + ". ").then(Prose.of(changes.of(item, step)));
  }

  private static Fact fact(WayTexts.Fact fact) {
    return Fact.of(fact.label(), fact.value());
  }
}
