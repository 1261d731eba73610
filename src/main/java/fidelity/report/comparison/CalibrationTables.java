package fidelity.report.comparison;

import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.agreement.Calibration.CalibratedItem;
import fidelity.cohort.agreement.Calibration.CalibratedRater;
import fidelity.cohort.agreement.Weighting;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.scoring.Scorecard;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.comparison.PairedTexts;
import fidelity.words.phrase.CalibrationPhrase;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The tables of a calibration.
///
/// @param names of the raters, in their order
/// @param words the report's language
record CalibrationTables(Calibration calibration, List<String> names, Words words) {

  private static final int DECIMALS = 2;

  /// A row for the master with its total, then one for each rater with how near it comes.
  Table raters() {
    var rows = new ArrayList<Row>();
    var master = words.say(CalibrationPhrase.MASTER);
    rows.add(Row.of(master, total(calibration.master()), "", "", "", "", ""));
    each((rater, name) -> rows.add(row(rater, name)));
    return new Table(
        words.say(CalibrationPhrase.CALIBRATION_SCORES),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.RATER_COLUMN), 22),
            right(ScorePhrase.TOTAL, 13),
            right(ComparisonPhrase.PAIRS_COLUMN, 6),
            right(ComparisonPhrase.SAME_COLUMN, 9),
            right(ComparisonPhrase.WITHIN_ONE_COLUMN, 11),
            right(CalibrationPhrase.MEAN_ABSOLUTE_COLUMN, 16),
            right(CalibrationPhrase.MEAN_SIGNED_COLUMN, 23)),
        rows);
  }

  private Row row(CalibratedRater rater, String name) {
    var closeness = rater.agreement().closeness();
    return Row.of(
        name,
        total(rater.scorecard()),
        words.number(closeness.pairs()),
        closeness.exact().share().map(words::wholePercent).orElseGet(this::none),
        closeness.withinOne().share().map(words::wholePercent).orElseGet(this::none),
        closeness.meanAbsolute().map(this::number).orElseGet(this::none),
        new PairedTexts(DECIMALS, words).mean(closeness.meanSigned()));
  }

  private String total(Scorecard scorecard) {
    return new ScoreTexts(scorecard, words).total();
  }

  private String number(BigDecimal number) {
    return words.number(number, DECIMALS);
  }

  private String none() {
    return words.say(ComparisonPhrase.NOT_DEFINED_BRIEF);
  }

  /// The items that raters missed, those that most missed first.
  Table items() {
    return new Table(
        words.say(CalibrationPhrase.MOST_MISSED),
        false,
        List.of(
            new Column(words.say(ScorePhrase.NUMBER), 6, Align.RIGHT, false),
            Column.naming(words.say(ScorePhrase.ITEM), 46),
            right(CalibrationPhrase.MISSED_COLUMN, 13),
            right(CalibrationPhrase.MASTER, 10),
            Column.of(words.say(CalibrationPhrase.SCORES_OF_RATERS), 25)),
        calibration.mostMissedFirst().stream().map(this::row).toList());
  }

  private Row row(CalibratedItem item) {
    return Row.of(
        item.item().id(),
        item.item().name(),
        words.say(ScorePhrase.SCORE_OF, words.number(item.missed()), words.number(item.scored())),
        words.number(item.master()),
        scores(item));
  }

  private String scores(CalibratedItem item) {
    return IntStream.range(0, names.size())
        .mapToObj(
            rater ->
                words.say(
                    CalibrationPhrase.SCORE_OF_RATER,
                    names.get(rater),
                    item.scores().get(rater).map(words::number).orElseGet(this::none)))
        .collect(Collectors.joining(", "));
  }

  /// How far each rater agrees with the master beyond chance.
  Table beyondChance() {
    var texts = new AgreementTexts(words);
    var rows = new ArrayList<Row>();
    each(
        (rater, name) ->
            rows.add(
                Row.of(
                    name,
                    texts.brief(rater.agreement().kappa(Weighting.LINEAR), true),
                    texts.brief(rater.agreement().ac2(Weighting.LINEAR), false))));
    return new Table(
        words.say(CalibrationPhrase.CALIBRATION_BEYOND_CHANCE),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.RATER_COLUMN), 34),
            right(CalibrationPhrase.KAPPA_OF_RATER, 36),
            right(CalibrationPhrase.AC2_OF_RATER, 30)),
        rows);
  }

  private void each(NamedRater use) {
    for (var rater = 0; rater < names.size(); rater++) {
      use.of(calibration.raters().get(rater), names.get(rater));
    }
  }

  private interface NamedRater {
    void of(CalibratedRater rater, String name);
  }

  private Column right(Phrase heading, int width) {
    return Column.right(words.say(heading), width);
  }
}
