package fidelity.words;

import fidelity.rubric.Bands.Band;
import fidelity.scoring.Range;
import fidelity.scoring.improvement.Improvements;
import fidelity.scoring.improvement.Plan.AtTheTop;
import fidelity.scoring.improvement.Plan.LeftOut;
import fidelity.scoring.improvement.Plan.OutOfReach;
import fidelity.scoring.improvement.Plan.ToNextBand;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ImprovementPhrase;
import fidelity.words.phrase.Phrase;
import java.math.BigDecimal;
import java.util.List;

/// The plan to the next band in words.
///
/// @param words the language it is written in
public record ImprovementTexts(Improvements way, Words words) {

  /// A figure of the plan and what it is: "Total now: 97".
  public record Fact(String label, String value) {}

  /// The next band, the total now and after, how many answers change; none in the highest band.
  public List<Fact> facts() {
    return switch (way.plan()) {
      case AtTheTop _, LeftOut _ -> List.of();
      case OutOfReach(var next, _) -> List.of(nextBand(next), totalNow());
      case ToNextBand plan ->
          List.of(
              nextBand(plan.next()),
              totalNow(),
              totalAfter(plan.total()),
              fact(ImprovementPhrase.ANSWERS_TO_CHANGE, String.valueOf(plan.answers())));
    };
  }

  /// What else is to be known of the plan, a sentence each.
  public List<String> sentences() {
    return switch (way.plan()) {
      case AtTheTop(var band) -> List.of(words.say(ImprovementPhrase.HIGHEST_BAND, band.name()));
      case OutOfReach(_, var total) ->
          List.of(words.say(total.settled() ? outOfReach() : outOfSureReach(), after(total)));
      case LeftOut _ -> List.of();
      case ToNextBand _ -> way.scorecard().total().settled() ? shortest() : shortestSure();
    };
  }

  private Phrase outOfReach() {
    return isMean() ? ImprovementPhrase.MEAN_OUT_OF_REACH : ImprovementPhrase.OUT_OF_REACH;
  }

  private Phrase outOfSureReach() {
    return isMean()
        ? ImprovementPhrase.MEAN_OUT_OF_SURE_REACH
        : ImprovementPhrase.OUT_OF_SURE_REACH;
  }

  private List<String> shortest() {
    return List.of(words.say(ImprovementPhrase.SHORTEST_WAY));
  }

  /// Where the plan of an unfinished review starts, and what fewer changes leave open.
  private List<String> shortestSure() {
    return List.of(
        words.say(
            isMean() ? ImprovementPhrase.MEAN_FROM_LOWEST : ImprovementPhrase.FROM_LOWEST,
            total(way.scorecard().total().lowest())),
        words.say(ImprovementPhrase.SHORTEST_SURE_WAY));
  }

  private Fact nextBand(Band band) {
    var totals = new BandTexts(way.scorecard().rubric(), words).totals(band);
    return fact(ImprovementPhrase.NEXT_BAND, "%s (%s)".formatted(band.name(), totals));
  }

  private Fact totalNow() {
    return fact(
        isMean() ? ImprovementPhrase.MEAN_NOW : ImprovementPhrase.TOTAL_NOW,
        new ScoreTexts(way.scorecard(), words).bareTotal());
  }

  private Fact totalAfter(Range total) {
    return fact(
        isMean() ? ImprovementPhrase.MEAN_AFTER : ImprovementPhrase.TOTAL_AFTER, after(total));
  }

  private boolean isMean() {
    return way.scorecard().rubric().total().isMean();
  }

  /// The total after changes; "at least" where what is still open can make it higher.
  private String after(Range after) {
    var total = total(after.lowest());
    return after.settled() ? total : words.say(ExplanationPhrase.AT_LEAST, total);
  }

  private String total(BigDecimal total) {
    return new TotalTexts(way.scorecard().rubric(), words).figure(total);
  }

  private Fact fact(Phrase label, String value) {
    return new Fact(words.say(label), value);
  }
}
