package fidelity.workbook;

import fidelity.cohort.Share;
import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.cohort.Summary.FiveNumberSummary;
import fidelity.words.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The items by their mean score, the weakest first.
record RankingSheet(CohortDraft draft, Statistics statistics) {

  private static final int KEYS = 3;
  private static final int MEAN = 3;

  /// An item in its place, the weakest in the first.
  private record Ranked(int place, ItemStatistics item) {}

  static Sheet layOut(CohortDraft draft, Statistics statistics) {
    return new RankingSheet(draft, statistics).layOut();
  }

  private Sheet layOut() {
    var percent = draft.notation().percent();
    var columns =
        List.<Column<Ranked>>of(
            Column.figure(draft.say(Phrase.PLACE), 10, each -> CohortDraft.count(each.place())),
            Column.text(draft.say(Phrase.NUMBER), 7, each -> each.item().item().id()),
            Column.text(draft.say(Phrase.ITEM), 66, each -> each.item().item().name()),
            figure(Phrase.MEAN, 20, each -> each.scores().mean(), CohortDraft.MEAN),
            figure(Phrase.DEVIATION, 14, each -> each.scores().deviation(), CohortDraft.MEAN),
            figure(
                Phrase.MEDIAN,
                12,
                each -> each.scores().spread().map(FiveNumberSummary::median),
                CohortDraft.MEAN),
            figure(Phrase.UPPER_SHARE, 20, each -> share(each.upper()), percent),
            figure(Phrase.FLOOR, 16, each -> each.scores().floor(), percent),
            Column.text(draft.say(Phrase.SECTION), 34, each -> section(each.item())));
    var scale = draft.rubric().scale();
    return new Listing<>(draft, columns, ranked())
        .titled(Phrase.RANKING, List.of(draft.say(Phrase.RANKING_READ)))
        .headed()
        .with(MEAN, MEAN, area -> new Feature.DataBars(area, Math.min(0, scale.from()), scale.to()))
        .sheet(Phrase.SHEET_RANKING, KEYS);
  }

  private List<Ranked> ranked() {
    var items = statistics.weakestFirst();
    return IntStream.range(0, items.size())
        .mapToObj(index -> new Ranked(index + 1, items.get(index)))
        .toList();
  }

  private Column<Ranked> figure(
      Phrase heading,
      int width,
      Function<ItemStatistics, Optional<BigDecimal>> figure,
      String format) {
    return Column.figure(
        draft.say(heading), width, each -> CohortDraft.figure(figure.apply(each.item()), format));
  }

  private static Optional<BigDecimal> share(Share share) {
    return share.share();
  }

  private String section(ItemStatistics item) {
    return draft.rubric().sections().stream()
        .filter(section -> section.items().contains(item.item()))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
