package fidelity.report.cohort;

import fidelity.cohort.Schedule.Due;
import fidelity.cohort.overview.Overview.Group;
import fidelity.cohort.statistics.Statistics;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.words.cohort.CohortTexts;
import fidelity.words.cohort.CohortTotalTexts;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.util.List;

/// The tables of a cohort's report.
record CohortTables(CohortTexts texts) {

  /// Some groups with their totals.
  Table groups(List<Group> groups) {
    return new Table(
        say(CohortReportPhrase.GROUP_TABLE),
        false,
        List.of(
            Column.naming(texts.groups().heading(), 44),
            Column.right(say(CohortPhrase.FINISHED_REVIEWS), 16),
            Column.right(say(CohortPhrase.COHORT_SITES), 12),
            Column.right(say(StatisticsPhrase.MEAN), 13),
            Column.right(say(StatisticsPhrase.DEVIATION), 15)),
        groups.stream().map(this::row).toList());
  }

  private Row row(Group group) {
    var name = texts.groups().name(group);
    return new Row(
        Rank.BODY,
        List.of(
            texts.groups().hasParts(group) ? Prose.strong(name) : Prose.of(name),
            Prose.of(String.valueOf(group.counted().finished().size())),
            Prose.of(String.valueOf(group.counted().sites())),
            Prose.of(
                hidden(group) ? say(CohortReportPhrase.NOT_SHOWN) : texts.groups().mean(group)),
            Prose.of(group.statistics().map(this::deviation).orElse(""))));
  }

  private static boolean hidden(Group group) {
    return group.statistics().map(each -> each.total().absences().hidden() > 0).orElse(true);
  }

  private String deviation(Statistics statistics) {
    return totals().deviation(statistics.total().scores());
  }

  private CohortTotalTexts totals() {
    return new CohortTotalTexts(texts.overview().cohort().rubric(), texts.words());
  }

  /// Some reviews with the days when the next ones are due.
  Table due(List<Due> due) {
    return new Table(
        say(CohortReportPhrase.NEXT_REVIEWS_TABLE),
        false,
        List.of(
            Column.naming(say(HeaderPhrase.SITE), 40),
            Column.of(say(CohortReportPhrase.LAST_VISIT), 22),
            Column.of(say(CohortWorkbookPhrase.NEXT_REVIEW_DUE), 23),
            Column.of(say(CohortWorkbookPhrase.REVIEW_STATE), 15)),
        due.stream().map(this::row).toList());
  }

  private Row row(Due due) {
    var occasion = due.review().occasion();
    var state = texts.state(due);
    return new Row(
        Rank.BODY,
        List.of(
            Prose.of(occasion.site().name()),
            Prose.of(texts.words().date(occasion.to())),
            Prose.of(due.day().map(texts.words()::date).orElse("")),
            due.overdue() ? Prose.strong(state) : Prose.of(state)));
  }

  private String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }
}
