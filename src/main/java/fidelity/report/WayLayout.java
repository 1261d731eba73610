package fidelity.report;

import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.rubric.Band;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Ladder;
import fidelity.scoring.Plan;
import fidelity.scoring.Plan.Lift;
import fidelity.scoring.Plan.Way;
import fidelity.scoring.Step;
import fidelity.scoring.WayUp;
import fidelity.words.BandTexts;
import fidelity.words.Changes;
import fidelity.words.Phrase;
import fidelity.words.ScoreTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays out the way to the next level: the plan, then what would lift each item.
final class WayLayout {

  private final WayUp way;
  private final Voice voice;
  private final Changes changes;
  private final List<Block> blocks = new ArrayList<>();

  private WayLayout(WayUp way, Voice voice) {
    this.way = way;
    this.voice = voice;
    this.changes = new Changes(voice.words());
  }

  /// The whole section.
  static List<Block> of(WayUp way, Voice voice) {
    var layout = new WayLayout(way, voice);
    layout.plan();
    layout.steps();
    return layout.blocks;
  }

  /// The plan alone.
  static List<Block> plan(WayUp way, Voice voice) {
    var layout = new WayLayout(way, voice);
    layout.plan();
    return layout.blocks;
  }

  /// An item's next step, and the step to its top where that is another; empty when it has none.
  static List<Fact> next(Ladder ladder, Voice voice) {
    var changes = new Changes(voice.words());
    var lines =
        Stream.concat(ladder.next().stream(), ladder.last().stream())
            .distinct()
            .map(step -> Prose.of(changes.step(ladder.item(), step)))
            .toList();
    return lines.isEmpty() ? List.of() : List.of(new Fact(voice.say(Phrase.NEXT_STEP), lines));
  }

  private void plan() {
    blocks.add(new Heading(2, voice.say(Phrase.WAY_UP)));
    switch (way.plan()) {
      case Plan.AtTheTop(var band) -> say(Phrase.HIGHEST_BAND, band.name());
      case Way plan -> plan(plan);
      case Plan.OutOfReach(var next, var total) -> {
        blocks.add(new Facts(List.of(nextBand(next), totalNow())));
        say(Phrase.OUT_OF_REACH, total(total));
      }
    }
    candidates();
  }

  private void plan(Way plan) {
    blocks.add(
        new Facts(
            List.of(
                nextBand(plan.next()),
                totalNow(),
                fact(Phrase.TOTAL_AFTER, after(plan)),
                fact(Phrase.ANSWERS_TO_CHANGE, String.valueOf(plan.answers())))));
    if (!way.scorecard().total().settled()) {
      say(Phrase.FROM_LOWEST, total(way.scorecard().total().lowest()));
    }
    say(Phrase.SHORTEST_WAY);
    blocks.add(new Bullets(plan.lifts().stream().map(this::lift).toList()));
  }

  private void candidates() {
    if (!way.candidates().isEmpty()) {
      say(Phrase.CANDIDATES);
      blocks.add(new Bullets(way.candidates().stream().map(this::candidate).toList()));
    }
  }

  private void steps() {
    var climbable = way.ladders().stream().filter(ladder -> !ladder.steps().isEmpty()).toList();
    if (!climbable.isEmpty()) {
      blocks.add(new Heading(3, voice.say(Phrase.NEXT_STEPS)));
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

  private Prose candidate(ItemScore item) {
    return Prose.of(
        voice.say(
            Phrase.DEVELOPMENT_NEED,
            item.item().id(),
            item.item().name(),
            voice.words().scores(item.scores())));
  }

  private Fact nextBand(Band band) {
    var totals = new BandTexts(way.scorecard().rubric(), voice.words()).totals(band);
    return fact(Phrase.NEXT_BAND, "%s (%s)".formatted(band.name(), totals));
  }

  private Fact totalNow() {
    return fact(Phrase.TOTAL_NOW, new ScoreTexts(way.scorecard(), voice.words()).bareTotal());
  }

  /// The total after the changes; an open total can still turn out higher.
  private String after(Way plan) {
    var total = total(plan.total());
    return way.scorecard().total().settled() ? total : voice.say(Phrase.AT_LEAST, total);
  }

  private String total(BigDecimal total) {
    return voice.words().number(total, way.scorecard().rubric().total().decimals());
  }

  private Fact fact(Phrase label, String value) {
    return Fact.of(voice.say(label), value);
  }

  private void say(Phrase phrase, Object... values) {
    blocks.add(Paragraph.of(voice.say(phrase, values)));
  }
}
