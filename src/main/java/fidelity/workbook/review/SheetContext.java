package fidelity.workbook.review;

import fidelity.cohort.statistics.Share;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.BandTexts;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.SummaryTexts;
import fidelity.words.Words;
import fidelity.words.explanation.Explainer;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.ItemNumbers;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

  /// What the total is called: a mean is no total.
  String total(RangeEnd end) {
    return say(end.total(scorecard().rubric().total()));
  }

  /// How a column of sections' figures is headed.
  String figures(RangeEnd end) {
    return end == RangeEnd.SETTLED ? scores().figures().heading() : say(end.points());
  }

  /// What the review says of itself.
  ReviewTexts review() {
    return new ReviewTexts(scorecard(), words);
  }

  /// The scores in words.
  ScoreTexts scores() {
    return new ScoreTexts(scorecard(), words);
  }

  /// What a summary tells beside scores.
  SummaryTexts summary() {
    return new SummaryTexts(scorecard(), words);
  }

  /// What an item's score rests on, also in the ordinary case.
  String basis(ItemScore item) {
    return item.basis() == Basis.SCORED ? say(ScorePhrase.SCORED) : scores().basis(item);
  }

  /// What an item's score rests on, or that it does not apply, with the reason.
  String basis(ItemResult item) {
    return switch (item) {
      case ItemScore score -> basis(score);
      case NotApplicable none ->
          words.fact(say(ScorePhrase.NOT_APPLICABLE), new Explainer(words).reason(none.why()));
    };
  }

  /// A score or a total in a cell, or the mark of one that there is none of.
  Cell figure(Optional<BigDecimal> score, String format, CellStyle style) {
    return score
        .<Cell>map(each -> new Cell.Figure(each, format, style))
        .orElseGet(() -> text(ScorePhrase.NO_SCORE, style));
  }

  /// A score's share of the most that it could be; nothing where there is no score.
  Cell share(Optional<BigDecimal> score, BigDecimal most, CellStyle style) {
    return score
        .<Cell>map(each -> new Cell.Figure(Share.part(each, most), percent(), style))
        .orElseGet(() -> new Cell.Text("", style));
  }

  /// An item's number as a number, so that it sorts as one; as text where it is none.
  Cell number(Item item, CellStyle style) {
    return ItemNumbers.cell(item, style);
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

  /// How scores of items are printed.
  String points() {
    return formats().scores();
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

  /// The bands from the lowest to the highest, as they lie on the scale of totals.
  List<Band> bands() {
    return scorecard().rubric().bands().highestFirst().reversed();
  }

  /// The band that the total is in.
  Band band(RangeEnd end) {
    return scorecard().rubric().bands().of(end.of(scorecard().total()));
  }

  /// The totals of a band: "74–99".
  String range(Band band) {
    return new BandTexts(scorecard().rubric(), words).totals(band);
  }

  private NumberFormats formats() {
    return new NumberFormats(scorecard().rubric(), words);
  }
}
