package fidelity.report.comparison;

import fidelity.cohort.agreement.VisitsAgreement;
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
import fidelity.scoring.Scorecard;
import fidelity.words.RubricTexts;
import fidelity.words.Words;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.TrendPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Lays out how far raters agree over many visits: item by item, the least agreement first, then
/// totals and sections, then each rater beside the consensus.
public final class VisitsAgreementLayout {

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
    var tables = new VisitsAgreementTables(agreement, words, texts);
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, words.say(ComparisonPhrase.AGREEMENT_OF_VISITS)));
    blocks.add(new Paragraph(Prose.quiet(new RubricTexts(agreement.rubric(), words).title())));
    blocks.add(Paragraph.of(finding()));
    blocks.add(new Facts(extent()));
    blocks.add(new Heading(2, words.say(ComparisonPhrase.AGREEMENT_OF_ITEMS)));
    blocks.add(new TableBlock(tables.items()));
    blocks.add(new Heading(2, words.say(ComparisonPhrase.AGREEMENT_OF_FIGURES)));
    blocks.add(new TableBlock(tables.figures()));
    if (!agreement.drifts().isEmpty()) {
      blocks.add(new Heading(2, words.say(ComparisonPhrase.DRIFT)));
      blocks.add(new TableBlock(tables.drifts()));
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
}
