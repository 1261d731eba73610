package fidelity.workbook;

import fidelity.rubric.Band;
import fidelity.scoring.Scorecard;
import fidelity.words.Phrase;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/// A scorecard on its way into a workbook: what every sheet of it says and counts alike.
///
/// @param program the program's name and version
record Draft(Scorecard scorecard, Words words, String program) {

  static final String WHOLE = "0";

  /// A band with its totals and its accent.
  ///
  /// @param to its last total
  record Stretch(Band band, BigDecimal to, Tone tone) {}

  String say(Phrase phrase, Object... values) {
    return words.say(phrase, values);
  }

  Cell.Text text(Phrase phrase, Style style) {
    return new Cell.Text(words.say(phrase), style);
  }

  List<Bound> bounds() {
    return Bound.of(scorecard);
  }

  /// What the review says of itself.
  ReviewTexts review() {
    return new ReviewTexts(scorecard, words);
  }

  /// The scores in words.
  ScoreTexts scores() {
    return new ScoreTexts(scorecard, words);
  }

  /// What stands under a sheet's title.
  String site() {
    var site = scorecard.review().header().site();
    return site.organisation().isEmpty() ? site.name() : site.name() + " · " + site.organisation();
  }

  /// What stands at the foot of every printed page.
  String footer() {
    return scorecard.review().header().site().name();
  }

  /// How totals and section scores are printed.
  String totals() {
    var decimals = scorecard.rubric().total().decimals();
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }

  /// How a total is printed beside the highest there is: 97/125.
  String outOf(BigDecimal most) {
    return "%s\"/%s\""
        .formatted(totals(), words.number(most, scorecard.rubric().total().decimals()));
  }

  /// How a share is printed.
  String percent() {
    return switch (words.language()) {
      case ENGLISH -> "0%";
      case FINNISH -> "0\"\u00A0\"%";
    };
  }

  /// The bands with their totals, lowest first.
  List<Stretch> bands() {
    var bands = scorecard.rubric().bands().highestFirst();
    return IntStream.range(0, bands.size())
        .mapToObj(place -> stretch(bands.get(place), Tone.of(place, bands.size())))
        .toList()
        .reversed();
  }

  private Stretch stretch(Band band, Tone tone) {
    return new Stretch(band, scorecard.rubric().last(band), tone);
  }

  /// The band that the total is in.
  Band band(Bound bound) {
    return scorecard.rubric().bands().of(bound.of(scorecard.total()));
  }

  /// The totals of a band: "74–99".
  String range(Stretch stretch) {
    var decimals = scorecard.rubric().total().decimals();
    return words.fromTo(
        words.number(stretch.band().from(), decimals), words.number(stretch.to(), decimals));
  }

  /// What part of the highest score a score is.
  static BigDecimal share(BigDecimal score, BigDecimal most) {
    return most.signum() == 0 ? BigDecimal.ZERO : score.divide(most, MathContext.DECIMAL64);
  }
}
