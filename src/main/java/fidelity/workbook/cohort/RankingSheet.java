package fidelity.workbook.cohort;

import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.cohort.statistics.Summary.FiveNumberSummary;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.workbook.Feature;
import fidelity.workbook.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The items by their mean score, the weakest first.
record RankingSheet(CohortContext context, Statistics statistics) {

  private static final int KEYS = 3;
  private static final int MEAN = 4;

  /// An item in its place, the weakest in the first.
  private record Ranked(int place, ItemStatistics item) {}

  static Sheet layOut(CohortContext context, Statistics statistics) {
    return new RankingSheet(context, statistics).layOut();
  }

  private Sheet layOut() {
    var percent = context.formats().percent();
    var columns =
        List.<ListColumn<Ranked>>of(
            ListColumn.figure(
                context.say(CohortWorkbookPhrase.PLACE),
                10,
                each -> CohortContext.count(each.place())),
            ListColumn.number(context.say(ScorePhrase.NUMBER), each -> each.item().item().id()),
            ListColumn.text(context.say(ScorePhrase.ITEM), 66, each -> each.item().item().name()),
            ListColumn.figure(
                context.say(StatisticsPhrase.N),
                8,
                each -> CohortContext.count(each.item().scores().n())),
            figure(StatisticsPhrase.MEAN, 20, each -> each.scores().mean(), CohortContext.MEAN),
            figure(
                StatisticsPhrase.DEVIATION,
                14,
                each -> each.scores().deviation(),
                CohortContext.MEAN),
            figure(
                StatisticsPhrase.MEDIAN,
                12,
                each -> each.scores().spread().map(FiveNumberSummary::median),
                CohortContext.MEAN),
            ListColumn.figure(
                context.meanings().upperShare(),
                20,
                each -> CohortContext.figure(each.item().upper().share(), percent)),
            figure(StatisticsPhrase.FLOOR, 16, each -> each.scores().floor(), percent),
            ListColumn.text(context.say(ScorePhrase.SECTION), 34, each -> section(each.item())));
    var scale = context.rubric().scale();
    return new ListSheet<>(context, columns, ranked())
        .titled(
            CohortWorkbookPhrase.RANKING, List.of(context.say(CohortWorkbookPhrase.RANKING_READ)))
        .headed("Item_ranking")
        .with(MEAN, MEAN, area -> new Feature.DataBars(area, scale.from(), scale.to()))
        .sheet(CohortWorkbookPhrase.SHEET_RANKING, KEYS);
  }

  private List<Ranked> ranked() {
    var items = statistics.weakestFirst();
    return IntStream.range(0, items.size())
        .mapToObj(index -> new Ranked(index + 1, items.get(index)))
        .toList();
  }

  private ListColumn<Ranked> figure(
      Phrase heading,
      int width,
      Function<ItemStatistics, Optional<BigDecimal>> figure,
      String format) {
    return ListColumn.figure(
        context.say(heading),
        width,
        each -> CohortContext.figure(figure.apply(each.item()), format));
  }

  private String section(ItemStatistics item) {
    return context.rubric().sections().stream()
        .filter(section -> section.items().contains(item.item()))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
