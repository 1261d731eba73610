package fidelity.report.cohort;

import fidelity.cohort.By;
import fidelity.cohort.Schedule.Due;
import fidelity.report.Block;
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
import java.util.stream.Stream;

/// Lays out a cohort's groups and the days of its next reviews, on as many pages as they need.
record CohortLists(CohortTexts texts) {

  /// Both lists; empty when there is neither.
  List<Block> blocks() {
    return Stream.concat(texts.overview().view().by().stream().flatMap(this::groups), days())
        .toList();
  }

  private Stream<Block> groups(By by) {
    var groups = texts.overview().groups();
    return Stream.of(
            Stream.of(new Heading(2, say(CohortReportPhrase.GROUPS_BY, texts.by(by)))),
            cut(groups, CohortWorkbookPhrase.SHEET_GROUPS),
            Stream.of(new TableBlock(new CohortTables(texts).groups(by, first(groups)))))
        .flatMap(blocks -> blocks);
  }

  private Stream<Block> days() {
    var due = due();
    return due.isEmpty()
        ? Stream.of()
        : Stream.of(
                Stream.of(new Heading(2, say(CohortReportPhrase.NEXT_REVIEWS))),
                cut(due, CohortWorkbookPhrase.SHEET_SERVICES),
                Stream.of(new TableBlock(new CohortTables(texts).due(first(due)))))
            .flatMap(blocks -> blocks);
  }

  /// The reviews that have a next one, the earliest first, so that the overdue lead.
  private List<Due> due() {
    return texts.overview().schedule().lines().stream()
        .filter(each -> each.day().isPresent())
        .sorted(Comparator.comparing(each -> each.day().orElse(LocalDate.MAX)))
        .toList();
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(CohortReportLayout.MOST_ROWS, all.size()));
  }

  /// Where all rows are; nothing when all are shown.
  private Stream<Block> cut(List<?> all, Phrase sheet) {
    return all.size() > CohortReportLayout.MOST_ROWS
        ? Stream.of(
            Paragraph.of(
                say(
                    CohortReportPhrase.ROWS_CUT,
                    CohortReportLayout.MOST_ROWS,
                    all.size(),
                    say(sheet))))
        : Stream.of();
  }

  private String say(Phrase phrase, Object... values) {
    return texts.words().say(phrase, values);
  }
}
