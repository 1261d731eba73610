package fidelity.workbook;

import fidelity.rubric.Band;
import fidelity.scoring.Scorecard;
import fidelity.scoring.WayUp;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.Phrase;
import fidelity.workbook.Notation.Stretch;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// A scorecard on its way into a workbook: what every sheet of it says and counts alike.
///
/// @param program the program's name and version
record Draft(WayUp way, Words words, String program) {

  Scorecard scorecard() {
    return way.scorecard();
  }

  String say(Phrase phrase, Object... values) {
    return words.say(phrase, values);
  }

  Cell.Text text(Phrase phrase, Style style) {
    return new Cell.Text(words.say(phrase), style);
  }

  List<Bound> bounds() {
    return Bound.of(scorecard());
  }

  /// What the review says of itself.
  ReviewTexts review() {
    return new ReviewTexts(scorecard(), words);
  }

  /// The scores in words.
  ScoreTexts scores() {
    return new ScoreTexts(scorecard(), words);
  }

  /// What stands under a sheet's title.
  String site() {
    var site = scorecard().review().header().site();
    return site.organisation().isEmpty() ? site.name() : site.name() + " · " + site.organisation();
  }

  /// What stands at the foot of every printed page.
  String footer() {
    return scorecard().review().header().site().name();
  }

  /// How totals and section scores are printed.
  String totals() {
    return notation().totals();
  }

  /// How a total is printed beside the highest there is: 97/125.
  String outOf(BigDecimal most) {
    return notation().outOf(most);
  }

  /// How a share is printed.
  String percent() {
    return notation().percent();
  }

  /// The bands with their totals, lowest first.
  List<Stretch> bands() {
    return notation().bands();
  }

  /// The band that the total is in.
  Band band(Bound bound) {
    return scorecard().rubric().bands().of(bound.of(scorecard().total()));
  }

  /// The totals of a band: "74–99".
  String range(Stretch stretch) {
    return notation().range(stretch);
  }

  private Notation notation() {
    return new Notation(scorecard().rubric(), words);
  }

  /// What part of the highest score a score is.
  static BigDecimal share(BigDecimal score, BigDecimal most) {
    return most.signum() == 0 ? BigDecimal.ZERO : score.divide(most, MathContext.DECIMAL64);
  }
}
