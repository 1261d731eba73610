package fidelity.workbook;

import fidelity.cohort.Share;
import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.cohort.Summary.FiveNumberSummary;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
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
            Column.figure(
                draft.say(CohortWorkbookPhrase.PLACE), 10, each -> CohortDraft.count(each.place())),
            Column.text(draft.say(ScorePhrase.NUMBER), 7, each -> each.item().item().id()),
            Column.text(draft.say(ScorePhrase.ITEM), 66, each -> each.item().item().name()),
            figure(StatisticsPhrase.MEAN, 20, each -> each.scores().mean(), CohortDraft.MEAN),
            figure(
                StatisticsPhrase.DEVIATION,
                14,
                each -> each.scores().deviation(),
                CohortDraft.MEAN),
            figure(
                StatisticsPhrase.MEDIAN,
                12,
                each -> each.scores().spread().map(FiveNumberSummary::median),
                CohortDraft.MEAN),
            figure(StatisticsPhrase.UPPER_SHARE, 20, each -> share(each.upper()), percent),
            figure(StatisticsPhrase.FLOOR, 16, each -> each.scores().floor(), percent),
            Column.text(draft.say(ScorePhrase.SECTION), 34, each -> section(each.item())));
    var scale = draft.rubric().scale();
    return new Listing<>(draft, columns, ranked())
        .titled(CohortWorkbookPhrase.RANKING, List.of(draft.say(CohortWorkbookPhrase.RANKING_READ)))
        .headed()
        .with(MEAN, MEAN, area -> new Feature.DataBars(area, Math.min(0, scale.from()), scale.to()))
        .sheet(CohortWorkbookPhrase.SHEET_RANKING, KEYS);
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
