package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.scoring.ItemScore;
import fidelity.scoring.improvement.Improvements;
import fidelity.scoring.improvement.ItemImprovements;
import fidelity.scoring.improvement.Plan.Improvement;
import fidelity.scoring.improvement.Step;
import fidelity.words.ChangeTexts;
import fidelity.words.ImprovementTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.ImprovementPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out the way to the next level: the plan, then what would lift each item.
final class ImprovementsLayout {

  private final Improvements way;
  private final ReportLanguage language;
  private final ChangeTexts changes;
  private final List<Block> blocks = new ArrayList<>();

  private ImprovementsLayout(Improvements way, ReportLanguage language) {
    this.way = way;
    this.language = language;
    this.changes = new ChangeTexts(language.words());
  }

  /// The whole section.
  static List<Block> of(Improvements way, ReportLanguage language) {
    var layout = new ImprovementsLayout(way, language);
    layout.plan();
    layout.steps();
    return layout.blocks;
  }

  /// The plan alone.
  static List<Block> plan(Improvements way, ReportLanguage language) {
    var layout = new ImprovementsLayout(way, language);
    layout.plan();
    return layout.blocks;
  }

  /// An item's next step, and the step to its top where that is another; empty when it has none.
  static List<Fact> next(ItemImprovements ladder, ReportLanguage language) {
    var changes = new ChangeTexts(language.words());
    var lines =
        Stream.concat(ladder.next().stream(), ladder.last().stream())
            .distinct()
            .map(step -> Prose.of(changes.step(ladder.item(), step)))
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new Fact(language.say(ImprovementPhrase.NEXT_STEP), lines));
  }

  private void plan() {
    blocks.add(new Heading(2, language.say(ImprovementPhrase.WAY_UP)));
    var texts = new ImprovementTexts(way, language.words());
    if (!texts.facts().isEmpty()) {
      blocks.add(new Facts(texts.facts().stream().map(ImprovementsLayout::fact).toList()));
    }
    texts.sentences().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
    if (!way.plan().improvements().isEmpty()) {
      blocks.add(new Bullets(way.plan().improvements().stream().map(this::lift).toList()));
    }
    candidates();
  }

  private void candidates() {
    if (!way.onlyByAssessors().isEmpty()) {
      var texts = new ScoreTexts(way.scorecard(), language.words());
      blocks.add(Paragraph.of(language.say(ImprovementPhrase.CANDIDATES)));
      blocks.add(Bullets.of(way.onlyByAssessors().stream().map(texts::scored).toList()));
    }
  }

  private void steps() {
    var climbable = way.items().stream().filter(ladder -> !ladder.steps().isEmpty()).toList();
    if (!climbable.isEmpty()) {
      blocks.add(new Heading(3, language.say(ImprovementPhrase.NEXT_STEPS)));
      blocks.add(
          new Bullets(
              climbable.stream()
                  .flatMap(ladder -> ladder.next().map(step -> lift(ladder.item(), step)).stream())
                  .toList()));
    }
  }

  private Prose lift(Improvement lift) {
    return lift(lift.item(), lift.step());
  }

  private Prose lift(ItemScore item, Step step) {
    var lift = changes.lift(item, step);
    var marked =
        way.scorecard().needsDevelopment(item)
            ? language.say(ImprovementPhrase.LIFT_OF_NEED, lift)
            : lift;
    return Prose.strong(marked + ". ").then(Prose.of(changes.of(item, step)));
  }

  private static Fact fact(ImprovementTexts.Fact fact) {
    return Fact.of(fact.label(), fact.value());
  }
}
