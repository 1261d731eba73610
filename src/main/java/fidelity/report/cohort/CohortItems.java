package fidelity.report.cohort;

import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.words.CohortFindings;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out how the scores of a cohort's items are spread: all items, or the weakest and the
/// strongest where a page cannot hold all.
record CohortItems(CohortFindings findings) {

  /// How many of the weakest and of the strongest items are named.
  private static final int ENDS = 5;

  /// How many items are drawn at the most where a page cannot hold all, and at the least.
  private static final int MOST_OF_MANY = 20;

  private static final int LEAST_OF_MANY = 2 * ENDS;

  /// The figure, and the names of both ends where the items are more than these.
  List<Block> blocks() {
    var items = findings.statistics().items();
    var blocks = new ArrayList<Block>();
    blocks.add(new Alternatives(Stream.concat(Stream.of(all(items)), shorter(items)).toList()));
    if (items.size() >= 2 * ENDS) {
      blocks.add(ends());
    }
    return blocks;
  }

  private List<Block> all(List<ItemStatistics> items) {
    return List.of(heading(), figure(items));
  }

  private Stream<List<Block>> shorter(List<ItemStatistics> items) {
    return IntStream.iterate(MOST_OF_MANY, some -> some >= LEAST_OF_MANY, some -> some - 2)
        .filter(some -> some < items.size())
        .mapToObj(this::some);
  }

  /// Half of them the weakest items, half the strongest.
  private List<Block> some(int some) {
    var items = findings.statistics().weakestFirst();
    var half = some / 2;
    var ends = Stream.concat(items.stream().limit(half), items.stream().skip(items.size() - half));
    return List.of(
        heading(),
        figure(ends.toList()),
        Paragraph.of(
            say(
                CohortReportPhrase.ITEMS_CUT,
                half,
                half,
                items.size(),
                say(CohortWorkbookPhrase.SHEET_RANKING))));
  }

  private Heading heading() {
    return new Heading(2, say(CohortReportPhrase.COHORT_ITEMS));
  }

  private FigureBlock figure(List<ItemStatistics> items) {
    return new FigureBlock(new CohortFigures(findings).items(items));
  }

  private Facts ends() {
    var items = findings.statistics().weakestFirst();
    return new Facts(
        List.of(
            end(CohortReportPhrase.WEAKEST_ITEMS, items),
            end(CohortReportPhrase.STRONGEST_ITEMS, items.reversed())));
  }

  private Fact end(Phrase label, List<ItemStatistics> items) {
    return new Fact(
        say(label),
        items.stream().limit(ENDS).map(each -> Prose.of(findings.figures().ranked(each))).toList());
  }

  private String say(Phrase phrase, Object... values) {
    return findings.words().say(phrase, values);
  }
}
