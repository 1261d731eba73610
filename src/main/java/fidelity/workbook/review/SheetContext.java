package fidelity.workbook.review;

import fidelity.rubric.Bands.Band;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.Phrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.BandRange;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.util.List;

/// What all sheets of a review's workbook are made from: the scorecard, its words and its formats.
///
/// @param program the program's name and version
record SheetContext(Improvements improvements, Words words, String program) {

  /// The review's scores.
  Scorecard scorecard() {
    return improvements.scorecard();
  }

  /// A phrase in the rubric's language.
  String say(Phrase phrase, Object... values) {
    return words.say(phrase, values);
  }

  /// A cell with a phrase.
  Cell.Text text(Phrase phrase, CellStyle style) {
    return new Cell.Text(words.say(phrase), style);
  }

  /// The ends of ranges that every score is shown with.
  List<RangeEnd> ends() {
    return RangeEnd.of(scorecard());
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
    return new ReviewTexts(scorecard(), words()).running();
  }

  /// How totals and section scores are printed.
  String totals() {
    return formats().totals();
  }

  /// How the limit of a band is printed.
  String limit(BigDecimal limit) {
    return formats().limit(limit);
  }

  /// How a total is printed beside the highest there is: 97/125.
  String outOf(BigDecimal most) {
    return formats().outOf(most);
  }

  /// How a share is printed.
  String percent() {
    return formats().percent();
  }

  /// The bands with their totals, lowest first.
  List<BandRange> bands() {
    return BandRange.of(scorecard().rubric());
  }

  /// The band that the total is in.
  Band band(RangeEnd end) {
    return scorecard().rubric().bands().of(end.of(scorecard().total()));
  }

  /// The totals of a band: "74–99".
  String range(BandRange range) {
    return range.totals(words, scorecard().rubric().total().decimals());
  }

  private NumberFormats formats() {
    return new NumberFormats(scorecard().rubric(), words);
  }
}
