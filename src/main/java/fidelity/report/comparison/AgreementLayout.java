package fidelity.report.comparison;

import fidelity.cohort.agreement.PairAgreement;
import fidelity.cohort.agreement.Weighting;
import fidelity.report.Block;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.words.Words;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.phrase.ComparisonPhrase;
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
        new Facts(beyondChance()),
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

  private List<Fact> beyondChance() {
    var texts = new AgreementTexts(words);
    var facts = new ArrayList<Fact>();
    for (var weighting : List.of(Weighting.LINEAR, Weighting.QUADRATIC)) {
      facts.add(Fact.of(texts.ac2(weighting), texts.coefficient(agreement.ac2(weighting))));
    }
    for (var weighting : Weighting.values()) {
      facts.add(Fact.of(texts.kappa(weighting), texts.coefficient(agreement.kappa(weighting))));
    }
    facts.add(fact(ComparisonPhrase.ICC_A1, texts.coefficient(agreement.icc())));
    return facts;
  }
}
