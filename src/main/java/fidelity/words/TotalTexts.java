package fidelity.words;

import fidelity.rubric.Amount;
import fidelity.rubric.Rubric;
import fidelity.scoring.Range;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;

/// Totals and section figures in the words that fit how they are made: points out of the most
/// possible, a mean on the scale of scores, or a percentage.
///
/// @param words the language they are written in
public record TotalTexts(Rubric rubric, Words words) {

  /// What the total is called: "Total" or "Mean".
  public String name() {
    return words.say(rubric.total().isMean() ? ScorePhrase.TOTAL_MEAN : ScorePhrase.TOTAL);
  }

  /// How a column of section figures is headed.
  public String heading() {
    return words.say(
        switch (rubric.total()) {
          case SUM -> ScorePhrase.POINTS;
          case MEAN, MEAN_OF_SECTIONS -> ScorePhrase.TOTAL_MEAN;
          case PERCENT_OF_RANGE -> ScorePhrase.PERCENT;
        });
  }

  /// What the total of a review that is not finished is called.
  public String openName() {
    return words.say(
        rubric.total().isMean() ? ScorePhrase.TOTAL_MEAN_OPEN : ScorePhrase.TOTAL_OPEN);
  }

  /// A figure alone: "97", "4.21", "86.63%".
  public String figure(BigDecimal figure) {
    return marked(words.number(figure, decimals()));
  }

  /// A figure, or the lowest and the highest that it can be: "72–100".
  public String figure(Range range) {
    return marked(words.range(range, decimals()));
  }

  /// A sum of points out of the highest, "97/125"; other figures stand alone.
  public String outOf(Range range, BigDecimal most) {
    return outOf(words.range(range, decimals()), most);
  }

  /// The same of a figure that is printed already.
  public String outOf(String figure, BigDecimal most) {
    return switch (rubric.total()) {
      case SUM -> words.say(ScorePhrase.SCORE_OF, figure, words.number(most, decimals()));
      case MEAN, MEAN_OF_SECTIONS, PERCENT_OF_RANGE -> marked(figure);
    };
  }

  /// On what scale the total is, with the points behind it and the most possible; empty for a sum,
  /// which says so itself.
  ///
  /// @param items how many items have a score
  public String points(Range points, int items) {
    return switch (rubric.total()) {
      case SUM -> "";
      case MEAN -> mean(ScorePhrase.MEAN_POINTS, points, items);
      case MEAN_OF_SECTIONS -> mean(ScorePhrase.MEAN_OF_SECTIONS_POINTS, points, items);
      case PERCENT_OF_RANGE -> words.say(ScorePhrase.PERCENT_POINTS, pointsBehind(points, items));
    };
  }

  private String mean(ScorePhrase phrase, Range points, int items) {
    var scale = rubric.scale();
    return words.say(
        phrase, words.number(scale.from()), words.number(scale.to()), pointsBehind(points, items));
  }

  /// The points behind a mean or a percentage and the most possible: "43 of 60 points, 72%".
  ///
  /// @param items how many items have a score
  public String pointsBehind(Range points, int items) {
    var most = items * rubric.scale().to();
    return told(
        words.range(points, rubric.scale().decimals()), words.number(most), percent(points, most));
  }

  /// The same of figures that are written already; the percentage is told of a mean alone, and not
  /// where scores can be below 0.
  public String told(String points, String most, String percent) {
    var told = words.say(ScorePhrase.POINTS_OF, points, most);
    return rubric.total().isMean() && rubric.scale().hasShares()
        ? words.say(ScorePhrase.WITH_PERCENT, told, percent)
        : told;
  }

  private String percent(Range points, int most) {
    var highest = share(points.highest(), most);
    var percent = words.percent(highest);
    return points.settled()
        ? percent
        : words.fromTo(words.number(share(points.lowest(), most)), percent);
  }

  private static BigDecimal share(BigDecimal points, int most) {
    return Amount.percent(points, BigDecimal.valueOf(most)).rounded(0);
  }

  private String marked(String figure) {
    return switch (rubric.total()) {
      case SUM, MEAN, MEAN_OF_SECTIONS -> figure;
      case PERCENT_OF_RANGE -> figure + words.language().numbers().beforePercent() + "%";
    };
  }

  private int decimals() {
    return rubric.decimals();
  }
}
