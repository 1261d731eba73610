package fidelity.report.cohort;

import fidelity.cohort.By;
import fidelity.cohort.Overview.Group;
import fidelity.cohort.Schedule.Due;
import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.words.CohortTexts;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out a cohort's groups and the days of its next reviews, each with as many rows as the page
/// has room for.
record CohortLists(CohortTexts texts) {

  /// The rows of each list: no page holds more, and fewer say too little.
  private static final int MOST_ROWS = 40;

  private static final int LEAST_ROWS = 5;

  /// Both lists at every length; empty when there is neither.
  List<Block> blocks() {
    var groups = texts.overview().groups();
    var due = due();
    var longest = Math.clamp(Math.max(groups.size(), due.size()), LEAST_ROWS, MOST_ROWS);
    var versions =
        IntStream.iterate(longest, rows -> rows >= LEAST_ROWS, rows -> rows - 1)
            .mapToObj(rows -> Stream.concat(groups(groups, rows), days(due, rows)).toList())
            .toList();
    return versions.getFirst().isEmpty() ? List.of() : List.of(new Alternatives(versions));
  }

  /// The reviews that have a next one, the earliest first, so that the overdue lead.
  private List<Due> due() {
    return texts.overview().schedule().lines().stream()
        .filter(each -> each.day().isPresent())
        .sorted(Comparator.comparing(each -> each.day().orElse(LocalDate.MAX)))
        .toList();
  }

  private Stream<Block> groups(List<Group> groups, int rows) {
    return texts.overview().view().by().stream().flatMap(by -> groups(by, groups, rows));
  }

  private Stream<Block> groups(By by, List<Group> groups, int rows) {
    var heading = new Heading(2, say(CohortReportPhrase.GROUPS_BY, texts.by(by)));
    var table = new TableBlock(new CohortTables(texts).groups(by, first(groups, rows)));
    return Stream.concat(
        Stream.of(heading, table), more(groups.size() - rows, CohortWorkbookPhrase.SHEET_GROUPS));
  }

  private Stream<Block> days(List<Due> due, int rows) {
    if (due.isEmpty()) {
      return Stream.of();
    }
    var heading = new Heading(2, say(CohortReportPhrase.NEXT_REVIEWS));
    var table = new TableBlock(new CohortTables(texts).due(first(due, rows)));
    return Stream.concat(
        Stream.of(heading, table), more(due.size() - rows, CohortWorkbookPhrase.SHEET_SERVICES));
  }

  private static <T> List<T> first(List<T> all, int rows) {
    return all.subList(0, Math.min(rows, all.size()));
  }

  /// How many rows more are on which sheet of the workbook; nothing when all are shown.
  private Stream<Block> more(int more, Phrase sheet) {
    return more > 0
        ? Stream.of(Paragraph.of(say(CohortReportPhrase.MORE_ROWS, more, say(sheet))))
        : Stream.of();
  }

  private String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }
}
