package fidelity.report.comparison;

import fidelity.cohort.agreement.Closeness;
import fidelity.cohort.agreement.Drift;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.cohort.agreement.VisitsAgreement.FigureAgreement;
import fidelity.cohort.agreement.VisitsAgreement.ItemAgreement;
import fidelity.cohort.agreement.Weighting;
import fidelity.cohort.statistics.Extent;
import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.DocumentMetadata;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.Scorecard;
import fidelity.words.RubricTexts;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.comparison.PairedTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.PairedChangePhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.TrendPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out how far raters agree over many visits: item by item, the least agreement first, then
/// totals and sections, then each rater beside the consensus.
public final class VisitsAgreementLayout {

  private static final int DECIMALS = 2;

  private final VisitsAgreement agreement;
  private final Words words;
  private final AgreementTexts texts;

  private VisitsAgreementLayout(VisitsAgreement agreement) {
    this.agreement = agreement;
    this.words = Words.of(agreement.rubric().identity().language());
    this.texts = new AgreementTexts(words);
  }

  /// The agreement, in the language of the rubric.
  public static Report layOut(VisitsAgreement agreement) {
    var layout = new VisitsAgreementLayout(agreement);
    return new Report(layout.metadata(), layout.blocks());
  }

  private DocumentMetadata metadata() {
    var title = words.say(ComparisonPhrase.AGREEMENT_OF_VISITS);
    var rubric = new RubricTexts(agreement.rubric(), words).title();
    return ComparisonMetadata.of(title + " – " + rubric, rubric, latest(), words);
  }

  /// The review that was reported last.
  private Scorecard latest() {
    return Collections.max(
        agreement.reviews(), Comparator.comparing(each -> each.review().header().date()));
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, words.say(ComparisonPhrase.AGREEMENT_OF_VISITS)));
    blocks.add(new Paragraph(Prose.quiet(new RubricTexts(agreement.rubric(), words).title())));
    blocks.add(Paragraph.of(finding()));
    blocks.add(new Facts(extent()));
    blocks.add(new Heading(2, words.say(ComparisonPhrase.AGREEMENT_OF_ITEMS)));
    blocks.add(new TableBlock(items()));
    blocks.add(new Heading(2, words.say(ComparisonPhrase.AGREEMENT_OF_FIGURES)));
    blocks.add(new TableBlock(figures()));
    if (!agreement.drifts().isEmpty()) {
      blocks.add(new Heading(2, words.say(ComparisonPhrase.DRIFT)));
      blocks.add(new TableBlock(drifts()));
    }
    blocks.add(new Paragraph(Prose.quiet(words.say(ComparisonPhrase.AGREEMENT_OF_VISITS_NEEDS))));
    blocks.addAll(cautions());
    return blocks;
  }

  private List<Block> cautions() {
    var cautions = new ArrayList<Block>();
    if (agreement.sites() < Extent.FEW) {
      cautions.add(
          Paragraph.of(words.say(ComparisonPhrase.FEW_RATED_SITES, agreement.sites(), Extent.FEW)));
    }
    if (agreement.sites() < agreement.visits().size()) {
      cautions.add(
          Paragraph.of(
              words.say(
                  ComparisonPhrase.SITES_RATED_AGAIN,
                  agreement.visits().size(),
                  agreement.sites())));
    }
    return cautions;
  }

  private String finding() {
    return words.say(
        TrendPhrase.PAIRS_FINDING,
        texts.share(agreement.exact()),
        texts.share(agreement.withinOne()));
  }

  private List<Fact> extent() {
    return List.of(
        fact(ComparisonPhrase.RATED_VISITS, words.number(agreement.visits().size())),
        fact(ComparisonPhrase.RATED_SITES, words.number(agreement.sites())),
        fact(ComparisonPhrase.RATERS_OF_VISITS, String.join(", ", agreement.raters())),
        fact(ComparisonPhrase.VISITS_WITH_CONSENSUS, words.number(agreement.settled())));
  }

  private Fact fact(ComparisonPhrase label, String value) {
    return Fact.of(words.say(label), value);
  }

  private Table items() {
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

  private Table figures() {
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

  private Table drifts() {
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
