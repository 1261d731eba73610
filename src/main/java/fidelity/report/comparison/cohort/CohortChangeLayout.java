package fidelity.report.comparison.cohort;

import fidelity.cohort.change.CohortChange;
import fidelity.cohort.change.SignedRank;
import fidelity.cohort.change.SpanChange;
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
import fidelity.words.KindTexts;
import fidelity.words.RubricTexts;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.PairedTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.PairedChangePhrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Lays out what changed at several sites from visit to visit: the total, the sections, the items
/// that moved most, and every site by itself.
public final class CohortChangeLayout {

  private final CohortChange change;
  private final Words words;
  private final PairedTexts texts;

  private CohortChangeLayout(CohortChange change) {
    this.change = change;
    this.words = Words.of(change.rubric().identity().language());
    this.texts = new PairedTexts(change.rubric().decimals() + 1, words);
  }

  /// The report, in the language of the rubric.
  public static Report layOut(CohortChange change) {
    var layout = new CohortChangeLayout(change);
    return new Report(layout.metadata(), layout.blocks());
  }

  private DocumentMetadata metadata() {
    return new DocumentMetadata(
        title(),
        words.language().tag(),
        "",
        day(),
        title(),
        title(),
        words.template(HeaderPhrase.PAGE_OF),
        "",
        new LinkedHashMap<>());
  }

  private String title() {
    return words.say(PairedChangePhrase.CHANGE_AT_SERVICES, change.sites().size());
  }

  /// The latest day of all reviews.
  private LocalDate day() {
    return change.sites().stream()
        .map(site -> site.latest().review().header().date())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private List<Block> blocks() {
    var whole = change.spans().getFirst();
    var sites = new SitesChange(change.rubric(), whole, words);
    var tables = new ChangeTables(change.rubric(), words);
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, title()));
    blocks.add(new Paragraph(Prose.quiet(basis())));
    blocks.add(Paragraph.of(finding(whole)));
    blocks.addAll(caution(whole));
    blocks.addAll(sites.figure());
    blocks.add(new Heading(2, new TotalTexts(change.rubric(), words).name()));
    blocks.add(new TableBlock(tables.spans(change.spans())));
    blocks.addAll(leftOut());
    blocks.add(new Paragraph(Prose.quiet(words.say(PairedChangePhrase.CHANGE_BASIS))));
    blocks.add(new Heading(2, words.say(PairedChangePhrase.SECTIONS_FIRST_TO_LAST)));
    blocks.add(new TableBlock(tables.sections(whole)));
    blocks.add(
        new Paragraph(Prose.quiet(words.say(PairedChangePhrase.CHANGE_TEST, SignedRank.FEWEST))));
    blocks.add(new Heading(2, words.say(PairedChangePhrase.ITEMS_FARTHEST_FIRST)));
    blocks.add(new TableBlock(tables.items(whole)));
    blocks.add(new Heading(2, words.say(PairedChangePhrase.SERVICES_CHANGED)));
    blocks.add(new TableBlock(sites.table()));
    return blocks;
  }

  private String basis() {
    return new KindTexts(words).of(change.kind())
        + " · "
        + new RubricTexts(change.rubric(), words).title();
  }

  private String finding(SpanChange whole) {
    var total = whole.total();
    return total.n() == 0
        ? words.say(PairedChangePhrase.NO_CHANGE_KNOWN)
        : words.say(
            PairedChangePhrase.CHANGE_FINDING,
            new TotalTexts(change.rubric(), words).name(),
            texts.summary(total),
            total.better(),
            total.worse(),
            total.same());
  }

  private List<Block> caution(SpanChange whole) {
    return whole.total().n() > 0 && whole.total().n() < Extent.FEW
        ? List.of(Paragraph.of(words.say(PairedChangePhrase.FEW_CHANGED, Extent.FEW)))
        : List.of();
  }

  /// What the change of the total leaves out; nothing where every site counts.
  private List<Block> leftOut() {
    var facts =
        change.spans().stream()
            .filter(span -> !span.leftOut().isEmpty())
            .map(span -> new Fact(texts.span(span.span()), reasons(span).map(Prose::of).toList()))
            .toList();
    return facts.isEmpty()
        ? List.of()
        : List.of(Paragraph.of(words.say(ComparisonPhrase.NOT_COMPARED) + ":"), new Facts(facts));
  }

  private Stream<String> reasons(SpanChange span) {
    return span.leftOut().entrySet().stream()
        .map(each -> texts.leftOut(each.getKey(), each.getValue()));
  }
}
