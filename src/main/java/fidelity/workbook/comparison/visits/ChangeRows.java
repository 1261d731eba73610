package fidelity.workbook.comparison.visits;

import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement.NotComparable;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.ScoreColumn;
import fidelity.workbook.layout.Rows;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the total and the sections changed by: in all, by another rule and by practice.
///
/// @param rows the sheet that they are added to
record ChangeRows(
    ComparisonContext context, VisitComparison comparison, ChangeGrid grid, Rows rows) {

  /// The addresses of the totals.
  ///
  /// @param between that of the earlier answers by the later rubric
  record Totals(String before, String between, String after) {}

  /// Adds both tables.
  void add(Totals totals) {
    rows.blank();
    rows.across(context.text(ComparisonPhrase.CHANGE_OF_TOTAL, CellStyle.HEADING));
    comparison.total().split().ifPresent(split -> add(totals, split));
    rows.blank();
    rows.across(context.text(ComparisonPhrase.SECTIONS_CHANGED, CellStyle.HEADING));
    addSections();
  }

  private void add(Totals totals, Split split) {
    if (split.rule().isEmpty()) {
      var practice =
          new MovementTexts(context.words()).change(split.practice(), context.rubric().decimals());
      rows.across(
          new Cell.Text(
              context.say(ComparisonPhrase.CHANGE_NOT_ON_ONE_SCALE, practice), CellStyle.LINE));
      return;
    }
    var head =
        rows.add(
            context.text(ComparisonPhrase.CHANGE_OF_TOTAL, CellStyle.COLUMN),
            context.text(ComparisonPhrase.CHANGE_COLUMN, CellStyle.COLUMN_RIGHT));
    addPart(
        ComparisonPhrase.CHANGE_IN_ALL,
        totals.after() + "-" + totals.before(),
        comparison.total().whole());
    if (!comparison.sameRubric()) {
      addParts(totals, split);
    }
    rows.table("Change_of_total", head, 0, 1, Feature.Filters.NONE);
    if (!comparison.sameRubric()) {
      rows.across(context.text(ComparisonPhrase.CHANGE_ADDS_UP, CellStyle.LINE));
    }
  }

  private void addParts(Totals totals, Split split) {
    var given = !none(split.given());
    addPart(
        ComparisonPhrase.CHANGE_BY_RULE, totals.between() + "-" + totals.before(), split.rule());
    var practice =
        rows.add(
            context.text(ComparisonPhrase.CHANGE_BY_PRACTICE, CellStyle.BODY),
            given
                ? change(Optional.of(split.practice()))
                : formula(totals.after() + "-" + totals.between(), Optional.of(split.practice())));
    if (given) {
      addPart(
          ComparisonPhrase.CHANGE_OF_GIVEN,
          "%s-%s-%s"
              .formatted(totals.after(), totals.between(), Area.cell(practice, 1).reference()),
          Optional.of(split.given()));
    }
  }

  private static boolean none(Range change) {
    return change.settled() && change.lowest().signum() == 0;
  }

  private void addPart(Phrase name, String formula, Optional<Range> change) {
    rows.add(context.text(name, CellStyle.BODY), formula(formula, change));
  }

  /// A formula of totals where all items are settled, and the change as it is elsewhere.
  private Cell formula(String formula, Optional<Range> change) {
    var settled =
        comparison.before().open().isEmpty()
            && comparison.between().open().isEmpty()
            && comparison.after().open().isEmpty();
    return settled && change.isPresent()
        ? new Cell.Formula(formula, change(change))
        : change(change);
  }

  private Cell change(Optional<Range> change) {
    return context.results().change(change, context.rubric().decimals());
  }

  private void addSections() {
    var headings = new ArrayList<Cell>();
    headings.add(context.text(ScorePhrase.SECTION, CellStyle.COLUMN));
    headings.add(context.text(ComparisonPhrase.BEFORE_COLUMN, CellStyle.COLUMN_RIGHT));
    if (!comparison.sameRubric()) {
      headings.add(context.text(ComparisonPhrase.RESCORED_COLUMN, CellStyle.COLUMN_RIGHT));
    }
    headings.add(context.text(ComparisonPhrase.NOW_COLUMN, CellStyle.COLUMN_RIGHT));
    headings.add(context.text(ChangedItemsSheet.heading(comparison), CellStyle.COLUMN_RIGHT));
    var head = rows.add(headings);
    comparison.after().rubric().sections().forEach(this::add);
    rows.table("Sections", head, 0, headings.size() - 1, Feature.Filters.NONE);
  }

  private void add(Section section) {
    var cells = new ArrayList<Cell>();
    cells.add(ComparisonContext.body(section.name()));
    cells.add(figure(grid.before(), section));
    if (!comparison.sameRubric()) {
      cells.add(figure(grid.between(), section));
    }
    cells.add(figure(grid.after(), section));
    var last = cells.size() - 1;
    var practice =
        change(
            Objects.requireNonNull(comparison.sections().get(section.id()))
                .split()
                .map(Split::practice));
    cells.add(
        given(section)
            ? practice
            : ScoreColumn.difference(
                cells.get(last - 1),
                Area.cell(rows.next(), last - 1).reference(),
                cells.get(last),
                Area.cell(rows.next(), last).reference(),
                practice));
    rows.add(cells);
  }

  /// Whether scores of the section were given by another rule, so that practice is not the whole.
  private boolean given(Section section) {
    Set<String> given =
        comparison.moved(NotComparable.GIVEN).stream()
            .map(ItemChange::item)
            .map(item -> item.id())
            .collect(Collectors.toSet());
    return section.items().stream().anyMatch(item -> given.contains(item.id()));
  }

  private Cell figure(ScoreColumn column, Section section) {
    return find(column.scorecard(), section)
        .map(column::section)
        .orElseGet(
            () -> new ResultCells(context.rubric(), context.words()).figure(Optional.empty()));
  }

  private static Optional<SectionScore> find(Scorecard scorecard, Section section) {
    return scorecard.sections().stream()
        .filter(each -> each.section().id().equals(section.id()))
        .findFirst();
  }
}
