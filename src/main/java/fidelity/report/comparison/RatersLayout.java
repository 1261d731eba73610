package fidelity.report.comparison;

import fidelity.cohort.agreement.PairAgreement;
import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemRatings;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.comparison.SideNames;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.TrendPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out two raters of one visit: where they differ and why, then how far they agree.
public final class RatersLayout {

  private final RaterComparison comparison;
  private final Words words;
  private final SideNames names;

  private RatersLayout(RaterComparison comparison) {
    this.comparison = comparison;
    this.words = Words.of(comparison.first().rubric().identity().language());
    this.names = SideNames.of(comparison.first(), comparison.second(), words);
  }

  /// The comparison.
  public static Report layOut(RaterComparison comparison, PairAgreement agreement) {
    var layout = new RatersLayout(comparison);
    return new Report(
        ComparisonMetadata.of(ComparisonPhrase.RATERS_TITLE, comparison.second(), layout.words),
        layout.blocks(agreement));
  }

  private List<Block> blocks(PairAgreement agreement) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Heading(
            1,
            words.fact(
                words.say(ComparisonPhrase.RATERS_TITLE),
                comparison.first().review().header().site().name())));
    blocks.add(occasion());
    blocks.add(Paragraph.of(finding(agreement)));
    blocks.add(new TableBlock(totals()));
    blocks.addAll(differences());
    blocks.addAll(leftOut());
    blocks.addAll(new AgreementLayout(agreement, names, words).blocks());
    return blocks;
  }

  private Block occasion() {
    var texts = new ReviewTexts(comparison.first(), words);
    return new Paragraph(Prose.quiet(texts.visited() + " · " + texts.rubric()));
  }

  private String finding(PairAgreement agreement) {
    var texts = new AgreementTexts(words);
    return words.say(
        TrendPhrase.RATERS_FINDING,
        texts.share(agreement.closeness().exact()),
        texts.share(agreement.closeness().withinOne()));
  }

  private Table totals() {
    return new Table(
        words.say(ComparisonPhrase.RATERS_TITLE),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.RATER_COLUMN), 25),
            Column.of(words.say(ComparisonPhrase.REVIEW_OF_RATER), 30),
            Column.right(words.say(ScorePhrase.TOTAL), 15),
            Column.of(words.say(ScorePhrase.BAND), 30)),
        List.of(
            totals(names.first(), comparison.first()),
            totals(names.second(), comparison.second())));
  }

  private Row totals(String name, Scorecard scorecard) {
    var texts = new ScoreTexts(scorecard, words);
    return Row.of(name, scorecard.review().origin().name(), texts.total(), texts.bands());
  }

  private List<Block> differences() {
    var different = comparison.items(Likeness.DIFFERENT);
    var heading =
        new Heading(
            2,
            words.say(
                ComparisonPhrase.SCORED_DIFFERENTLY, different.size(), comparison.scored().size()));
    if (different.isEmpty()) {
      return List.of(heading, Paragraph.of(words.say(ComparisonPhrase.SCORED_ALIKE)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(heading);
    blocks.add(new TableBlock(scores(different)));
    blocks.add(new Heading(2, words.say(ComparisonPhrase.ANSWERS_BEHIND)));
    var answers = new RatedItemLayout(comparison, names, words);
    different.forEach(item -> blocks.addAll(answers.of(item)));
    return blocks;
  }

  private Table scores(List<ItemRatings> items) {
    return new Table(
        words.say(ComparisonPhrase.ANSWERS_BEHIND),
        false,
        List.of(
            new Column(words.say(ScorePhrase.NUMBER), 7, Align.RIGHT, false),
            Column.naming(words.say(ScorePhrase.ITEM), 51),
            Column.right(names.first(), 14),
            Column.right(names.second(), 14),
            Column.right(words.say(ComparisonPhrase.DIFFERENCE), 14)),
        items.stream().map(this::scores).toList());
  }

  private Row scores(ItemRatings item) {
    var first = item.firstScore().orElseThrow();
    var second = item.secondScore().orElseThrow();
    var decimals = comparison.first().rubric().scale().decimals();
    return new Row(
        Rank.BODY,
        Stream.of(
                item.item().id(),
                item.item().name(),
                words.number(first),
                words.number(second),
                new MovementTexts(words).signed(second.minus(first).number(), decimals))
            .map(Prose::of)
            .toList());
  }

  private List<Block> leftOut() {
    var facts = new ArrayList<Fact>();
    leftOut(ComparisonPhrase.OPEN_FOR_A_RATER, Likeness.OPEN).ifPresent(facts::add);
    leftOut(ComparisonPhrase.NOT_APPLICABLE_FOR_A_RATER, Likeness.NOT_APPLICABLE)
        .ifPresent(facts::add);
    return facts.isEmpty()
        ? List.of()
        : List.of(new Heading(2, words.say(ComparisonPhrase.NOT_COMPARED)), new Facts(facts));
  }

  private Optional<Fact> leftOut(ComparisonPhrase label, Likeness likeness) {
    var items = comparison.items(likeness);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fact(
                words.say(label),
                items.stream()
                    .map(
                        item ->
                            words.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()))
                    .map(Prose::of)
                    .toList()));
  }
}
