package fidelity.report.cohort;

import fidelity.cohort.Schedule.Due;
import fidelity.cohort.overview.Overview.Group;
import fidelity.report.Block;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.words.cohort.CohortTexts;
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
    return Stream.concat(groups(), days()).toList();
  }

  private Stream<Block> groups() {
    var groups = texts.overview().groups();
    return groups.isEmpty()
        ? Stream.of()
        : Stream.of(
                Stream.of(
                    new Heading(2, say(CohortReportPhrase.GROUPS_BY, texts.groups().heading()))),
                cut(groups, CohortWorkbookPhrase.SHEET_GROUPS),
                drawn(first(groups)),
                Stream.of(new TableBlock(new CohortTables(texts).groups(first(groups)))))
            .flatMap(blocks -> blocks);
  }

  /// The mean totals of groups on the scale of bands; nothing where fewer than two are shown.
  private Stream<Block> drawn(List<Group> groups) {
    var shown =
        groups.stream()
            .filter(
                each -> each.statistics().flatMap(some -> some.total().scores().mean()).isPresent())
            .toList();
    var bands = new CohortBands(texts.overview().cohort().rubric(), texts.words());
    return shown.size() < 2
        ? Stream.of()
        : Stream.of(new FigureBlock(bands.dots(shown, texts.groups())));
  }

  private Stream<Block> days() {
    var due = due();
    return due.isEmpty() || !texts.overview().view().tellsSites()
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
