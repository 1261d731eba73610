package fidelity.report.cohort;

import fidelity.cohort.By;
import fidelity.cohort.Due;
import fidelity.cohort.Group;
import fidelity.cohort.Statistics;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.words.CohortFindings;
import fidelity.words.CohortTexts;
import fidelity.words.Phrase;
import java.util.List;

/// The tables of a cohort's report.
record CohortTables(CohortTexts texts) {

  /// Some groups with their totals.
  Table groups(By by, List<Group> groups) {
    return new Table(
        say(Phrase.GROUP_TABLE),
        List.of(
            Column.naming(texts.by(by), 44),
            Column.right(say(Phrase.FINISHED_REVIEWS), 16),
            Column.right(say(Phrase.COHORT_SITES), 12),
            Column.right(say(Phrase.MEAN), 13),
            Column.right(say(Phrase.DEVIATION), 15)),
        groups.stream().map(group -> row(by, group)).toList());
  }

  private Row row(By by, Group group) {
    return Row.of(
        texts.group(by, group),
        String.valueOf(group.cohort().finished().size()),
        String.valueOf(group.cohort().sites()),
        group.statistics().map(this::mean).orElse(say(Phrase.NOT_SHOWN)),
        group.statistics().map(this::deviation).orElse(""));
  }

  private String mean(Statistics statistics) {
    var findings = findings(statistics);
    return findings.number(statistics.total().scores().mean(), findings.totalDecimals());
  }

  private String deviation(Statistics statistics) {
    var findings = findings(statistics);
    return findings.number(statistics.total().scores().deviation(), findings.totalDecimals());
  }

  private CohortFindings findings(Statistics statistics) {
    return new CohortFindings(statistics, texts.overview().cohort().rubric(), texts.words());
  }

  /// Some reviews with the days when the next ones are due.
  Table due(List<Due> due) {
    return new Table(
        say(Phrase.NEXT_REVIEWS_TABLE),
        List.of(
            Column.naming(say(Phrase.SITE), 40),
            Column.of(say(Phrase.LAST_VISIT), 22),
            Column.of(say(Phrase.NEXT_REVIEW_DUE), 23),
            Column.of(say(Phrase.REVIEW_STATE), 15)),
        due.stream().map(this::row).toList());
  }

  private Row row(Due due) {
    var occasion = due.entry().occasion();
    return Row.of(
        occasion.site().name(),
        texts.words().date(occasion.to()),
        due.day().map(texts.words()::date).orElse(""),
        texts.state(due));
  }

  private String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }
}
