package fidelity.report.comparison;

import fidelity.cohort.agreement.Closeness;
import fidelity.cohort.agreement.Drift;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.cohort.agreement.VisitsAgreement.FigureAgreement;
import fidelity.cohort.agreement.VisitsAgreement.ItemAgreement;
import fidelity.cohort.agreement.Weighting;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.comparison.PairedTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.PairedChangePhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables of how far raters agree over many visits.
record VisitsAgreementTables(VisitsAgreement agreement, Words words, AgreementTexts texts) {

  private static final int DECIMALS = 2;

  /// How far raters agree on each item, the least agreement first.
  Table items() {
    return new Table(
        words.say(ComparisonPhrase.AGREEMENT_OF_ITEMS),
        false,
        List.of(
            new Column(words.say(ScorePhrase.NUMBER), 6, Align.RIGHT, false),
            Column.naming(words.say(ScorePhrase.ITEM), 36),
            Column.right(words.say(ComparisonPhrase.PAIRS_COLUMN), 6),
            Column.right(words.say(ComparisonPhrase.SAME_COLUMN), 8),
            Column.right(words.say(ComparisonPhrase.WITHIN_ONE_COLUMN), 10),
            Column.right(words.say(ComparisonPhrase.KAPPA_COLUMN), 17),
            Column.right(words.say(ComparisonPhrase.AC2_COLUMN), 8),
            Column.right(words.say(ComparisonPhrase.ALPHA_COLUMN), 8)),
        agreement.leastFirst().stream().map(this::item).toList());
  }

  private Row item(ItemAgreement item) {
    var closeness = item.pairs().closeness();
    return row(
        item.item().id(),
        item.item().name(),
        words.number(closeness.pairs()),
        percent(closeness, true),
        percent(closeness, false),
        texts.brief(item.pairs().kappa(Weighting.LINEAR), true),
        texts.brief(item.pairs().ac2(Weighting.LINEAR), false),
        texts.brief(item.alpha(), false));
  }

  private String percent(Closeness closeness, boolean exact) {
    var share = exact ? closeness.exact() : closeness.withinOne();
    return share.share().map(words::wholePercent).orElse("");
  }

  /// How far they agree on the total and the sections.
  Table figures() {
    var total = new TotalTexts(agreement.rubric(), words).name();
    var rows =
        Stream.concat(
            Stream.of(figure(total, agreement.total())),
            agreement.sections().stream()
                .map(section -> figure(section.section().name(), section.figure())));
    return new Table(
        words.say(ComparisonPhrase.AGREEMENT_OF_FIGURES),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.FIGURE_COLUMN), 40),
            Column.right(words.say(ComparisonPhrase.PAIRS_COLUMN), 10),
            Column.of(words.say(ComparisonPhrase.ICC_A1), 50)),
        rows.toList());
  }

  private Row figure(String name, FigureAgreement figure) {
    return row(name, words.number(figure.pairs()), texts.coefficient(figure.icc()));
  }

  /// How far each rater is from the consensus.
  Table drifts() {
    return new Table(
        words.say(ComparisonPhrase.DRIFT),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.RATER_COLUMN), 30),
            Column.right(words.say(ComparisonPhrase.PAIRS_COLUMN), 10),
            Column.right(words.say(ComparisonPhrase.RATED_SITES), 10),
            Column.right(words.say(ComparisonPhrase.DRIFT_COLUMN), 30),
            Column.right(words.say(PairedChangePhrase.CHANGE_INTERVAL_COLUMN), 20)),
        agreement.drifts().stream().map(this::drift).toList());
  }

  private Row drift(Drift drift) {
    var mean = new PairedTexts(DECIMALS, words);
    return row(
        drift.rater(),
        words.number(drift.scores()),
        words.number(drift.sites()),
        mean.mean(Optional.of(drift.mean())),
        mean.interval(drift.interval()));
  }

  private static Row row(String... cells) {
    return new Row(Rank.BODY, Stream.of(cells).map(Prose::of).toList());
  }
}
