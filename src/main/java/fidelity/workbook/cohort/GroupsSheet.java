package fidelity.workbook.cohort;

import fidelity.cohort.overview.Overview.Group;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Summary;
import fidelity.cohort.statistics.Summary.FiveNumberSummary;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The cohort's parts beside one another.
final class GroupsSheet {

  private static final String MEAN = "0.0";

  private final CohortContext context;
  private final List<ListColumn<Group>> columns = new ArrayList<>();

  private GroupsSheet(CohortContext context) {
    this.context = context;
  }

  static Sheet layOut(CohortContext context) {
    return new GroupsSheet(context).layOut();
  }

  private Sheet layOut() {
    addNames();
    var keys = columns.size();
    columns.add(count(CohortPhrase.COHORT_REVIEWS, group -> group.counted().reviews().size()));
    columns.add(count(CohortPhrase.FINISHED_REVIEWS, group -> group.counted().finished().size()));
    columns.add(count(CohortPhrase.COHORT_SITES, group -> group.counted().sites()));
    var mean = columns.size();
    addTotals();
    addBands();
    var first = columns.size();
    addItems();
    var last = columns.size() - 1;
    addItemReviews();
    addSections();
    return new ListSheet<>(context, columns, context.overview().groups())
        .titled(CohortWorkbookPhrase.GROUPS, sentences())
        .headed("Group_figures")
        .heated(first, last)
        .with(mean, mean, this::bars)
        .printedBefore(first)
        .sheet(CohortWorkbookPhrase.SHEET_GROUPS, keys);
  }

  /// A column for each level, so that the filters choose groups of one, or all parts of one.
  private void addNames() {
    var texts = context.texts().groups();
    var levels = texts.by().levels();
    for (var index = 0; index < levels.size(); index++) {
      var level = index;
      columns.add(
          ListColumn.text(
              texts.heading(levels.get(level)),
              levels.size() == 1 ? 40 : 24,
              group -> texts.name(group, level)));
    }
  }

  /// A bar behind each mean total, from the lowest total there is to the highest.
  private Feature bars(Area area) {
    var rubric = context.rubric();
    return new Feature.DataBars(area, rubric.least().intValue(), rubric.most().intValue());
  }

  private List<String> sentences() {
    var hidden =
        context.overview().groups().stream().filter(group -> group.statistics().isEmpty()).count();
    return hidden == 0
        ? List.of()
        : List.of(
            context.say(
                CohortWorkbookPhrase.GROUPS_HIDDEN, hidden, context.overview().view().hideBelow()));
  }

  private void addTotals() {
    var mean = context.meanTotals();
    var totals = context.formats().totals();
    columns.add(figure(context.totals().name(), 16, each -> scores(each).mean(), mean));
    columns.add(
        figure(
            context.say(StatisticsPhrase.DEVIATION), 14, each -> scores(each).deviation(), mean));
    columns.add(spread(StatisticsPhrase.MEDIAN, FiveNumberSummary::median, mean));
    columns.add(spread(StatisticsPhrase.LEAST, FiveNumberSummary::min, totals));
    columns.add(spread(StatisticsPhrase.GREATEST, FiveNumberSummary::max, totals));
  }

  private static Summary scores(Statistics statistics) {
    return statistics.total().scores();
  }

  private ListColumn<Group> spread(
      Phrase heading, Function<FiveNumberSummary, BigDecimal> of, String format) {
    return figure(context.say(heading), 12, each -> scores(each).spread().map(of), format);
  }

  private void addBands() {
    var bands = context.rubric().bands().highestFirst().reversed();
    for (var index = 0; index < bands.size(); index++) {
      var band = index;
      columns.add(
          figure(
              bands.get(index).name(),
              16,
              each ->
                  Optional.of(
                      BigDecimal.valueOf(each.bands().reversed().get(band).share().count())),
              NumberFormats.WHOLE));
    }
  }

  private void addItems() {
    var items = context.rubric().items();
    for (var index = 0; index < items.size(); index++) {
      var item = index;
      columns.add(
          ListColumn.score(
              items.get(index),
              context.texts().words(),
              group -> CohortContext.figure(mean(group, item), MEAN, CellStyle.BODY_CENTRE)));
    }
  }

  private static Optional<BigDecimal> mean(Group group, int item) {
    return group.statistics().flatMap(each -> each.items().get(item).scores().mean());
  }

  /// Of how many reviews the means of items are, from the fewest to the most.
  private void addItemReviews() {
    columns.add(
        ListColumn.text(
            context.say(CohortWorkbookPhrase.ITEM_REVIEWS),
            16,
            group -> group.statistics().map(this::itemReviews).orElse("")));
  }

  private String itemReviews(Statistics statistics) {
    var words = context.texts().words();
    var n = statistics.items().stream().mapToInt(item -> item.scores().n()).summaryStatistics();
    return n.getMin() == n.getMax()
        ? words.number(n.getMin())
        : words.fromTo(words.number(n.getMin()), words.number(n.getMax()));
  }

  private void addSections() {
    var sections = context.rubric().sections();
    for (var index = 0; index < sections.size(); index++) {
      var section = index;
      columns.add(
          figure(
              sections.get(index).name(),
              16,
              each -> each.sections().get(section).scores().mean(),
              context.meanTotals()));
    }
  }

  private ListColumn<Group> count(Phrase heading, Function<Group, Integer> count) {
    return ListColumn.figure(
        context.say(heading), 14, group -> CohortContext.count(count.apply(group)));
  }

  private static ListColumn<Group> figure(
      String heading, int width, Function<Statistics, Optional<BigDecimal>> figure, String format) {
    return ListColumn.figure(
        heading, width, group -> CohortContext.figure(group.statistics().flatMap(figure), format));
  }
}
