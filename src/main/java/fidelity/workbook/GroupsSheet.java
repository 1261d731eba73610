package fidelity.workbook;

import fidelity.cohort.By;
import fidelity.cohort.Overview.Group;
import fidelity.cohort.Statistics;
import fidelity.cohort.Summary;
import fidelity.cohort.Summary.FiveNumberSummary;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The cohort's parts beside one another.
final class GroupsSheet {

  private static final String MEAN = "0.0";

  private final CohortDraft draft;
  private final By by;
  private final List<Column<Group>> columns = new ArrayList<>();

  private GroupsSheet(CohortDraft draft, By by) {
    this.draft = draft;
    this.by = by;
  }

  static Sheet layOut(CohortDraft draft, By by) {
    return new GroupsSheet(draft, by).layOut();
  }

  private Sheet layOut() {
    columns.add(Column.text(draft.texts().by(by), 40, group -> draft.texts().group(by, group)));
    columns.add(count(CohortPhrase.COHORT_REVIEWS, group -> group.cohort().reviews().size()));
    columns.add(count(CohortPhrase.FINISHED_REVIEWS, group -> group.cohort().finished().size()));
    columns.add(count(CohortPhrase.COHORT_SITES, group -> group.cohort().sites()));
    addTotals();
    addBands();
    var first = columns.size();
    addItems();
    var last = columns.size() - 1;
    addSections();
    var scale = draft.rubric().scale();
    return new Listing<>(draft, columns, draft.overview().groups())
        .titled(CohortWorkbookPhrase.GROUPS, sentences())
        .headed()
        .with(first, last, area -> new Feature.HeatMap(area, scale.from(), scale.to()))
        .brokenBefore(first)
        .sheet(CohortWorkbookPhrase.SHEET_GROUPS, 1);
  }

  private List<String> sentences() {
    var hidden =
        draft.overview().groups().stream().filter(group -> group.statistics().isEmpty()).count();
    return hidden == 0
        ? List.of()
        : List.of(
            draft.say(
                CohortWorkbookPhrase.GROUPS_HIDDEN, hidden, draft.overview().view().hideBelow()));
  }

  private void addTotals() {
    var mean = draft.meanTotals();
    var totals = draft.notation().totals();
    columns.add(
        figure(draft.say(StatisticsPhrase.MEAN_TOTAL), 16, each -> scores(each).mean(), mean));
    columns.add(
        figure(draft.say(StatisticsPhrase.DEVIATION), 14, each -> scores(each).deviation(), mean));
    columns.add(spread(StatisticsPhrase.MEDIAN, FiveNumberSummary::median, mean));
    columns.add(spread(StatisticsPhrase.LEAST, FiveNumberSummary::min, totals));
    columns.add(spread(StatisticsPhrase.GREATEST, FiveNumberSummary::max, totals));
  }

  private static Summary scores(Statistics statistics) {
    return statistics.total().scores();
  }

  private Column<Group> spread(
      Phrase heading, Function<FiveNumberSummary, BigDecimal> of, String format) {
    return figure(draft.say(heading), 12, each -> scores(each).spread().map(of), format);
  }

  private void addBands() {
    var bands = draft.rubric().bands().highestFirst();
    for (var index = 0; index < bands.size(); index++) {
      var band = index;
      columns.add(
          figure(
              bands.get(index).name(),
              16,
              each -> Optional.of(BigDecimal.valueOf(each.bands().get(band).share().count())),
              Notation.WHOLE));
    }
  }

  private void addItems() {
    var items = draft.rubric().items();
    for (var index = 0; index < items.size(); index++) {
      var item = index;
      columns.add(
          Column.score(
              items.get(index).id(),
              5,
              group -> CohortDraft.figure(mean(group, item), MEAN, Style.BODY_CENTRE)));
    }
  }

  private static Optional<BigDecimal> mean(Group group, int item) {
    return group.statistics().flatMap(each -> each.items().get(item).scores().mean());
  }

  private void addSections() {
    var sections = draft.rubric().sections();
    for (var index = 0; index < sections.size(); index++) {
      var section = index;
      columns.add(
          figure(
              sections.get(index).name(),
              16,
              each -> each.sections().get(section).scores().mean(),
              draft.meanTotals()));
    }
  }

  private Column<Group> count(Phrase heading, Function<Group, Integer> count) {
    return Column.figure(draft.say(heading), 14, group -> CohortDraft.count(count.apply(group)));
  }

  private static Column<Group> figure(
      String heading, int width, Function<Statistics, Optional<BigDecimal>> figure, String format) {
    return Column.figure(
        heading, width, group -> CohortDraft.figure(group.statistics().flatMap(figure), format));
  }
}
