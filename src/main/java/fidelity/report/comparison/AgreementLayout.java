package fidelity.report.comparison;

import fidelity.cohort.agreement.PairAgreement;
import fidelity.cohort.agreement.Weighting;
import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.words.Words;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.comparison.SideNames;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.TrendPhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out how far two raters agree: plain counts first, then what is beyond chance, with the
/// caution that this needs.
///
/// @param words the report's language
record AgreementLayout(PairAgreement agreement, SideNames names, Words words) {

  List<Block> blocks() {
    return List.of(
        new Heading(2, words.say(ComparisonPhrase.AGREEMENT)),
        new Facts(plain()),
        new Heading(2, words.say(ComparisonPhrase.BEYOND_CHANCE)),
        new TableBlock(beyondChance()),
        new Paragraph(Prose.quiet(words.say(ComparisonPhrase.AGREEMENT_CAUTION))));
  }

  private List<Fact> plain() {
    var texts = new AgreementTexts(words);
    var closeness = agreement.closeness();
    return List.of(
        fact(ComparisonPhrase.SAME_SCORE, texts.share(closeness.exact())),
        fact(ComparisonPhrase.WITHIN_ONE, texts.share(closeness.withinOne())),
        fact(ComparisonPhrase.MEAN_ABSOLUTE, texts.meanAbsolute(closeness)),
        fact(
            ComparisonPhrase.MEAN_SIGNED,
            texts.meanSigned(closeness, names.first(), names.second())));
  }

  private Fact fact(ComparisonPhrase label, String value) {
    return Fact.of(words.say(label), value);
  }

  private Table beyondChance() {
    var texts = new AgreementTexts(words);
    var rows = new ArrayList<Row>();
    for (var weighting : List.of(Weighting.LINEAR, Weighting.QUADRATIC)) {
      rows.add(Row.of(texts.ac2(weighting), texts.coefficient(agreement.ac2(weighting))));
    }
    for (var weighting : Weighting.values()) {
      rows.add(Row.of(texts.kappa(weighting), texts.coefficient(agreement.kappa(weighting))));
    }
    rows.add(Row.of(words.say(ComparisonPhrase.ICC_A1), texts.coefficient(agreement.icc())));
    return new Table(
        words.say(ComparisonPhrase.BEYOND_CHANCE),
        false,
        List.of(
            Column.naming(words.say(ComparisonPhrase.FIGURE_COLUMN), 55),
            Column.of(words.say(TrendPhrase.VALUE_COLUMN), 45)),
        rows);
  }
}
