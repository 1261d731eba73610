package fidelity.input.table;

import fidelity.input.answer.Ids;
import fidelity.input.answer.ScoreReader;
import fidelity.input.answer.Values;
import fidelity.input.table.TableColumn.Derived;
import fidelity.input.table.TableColumn.Score;
import fidelity.input.table.cells.TableCell;
import fidelity.input.table.cells.TableRecord;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.Inapplicability;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks the figures in a row that item scores make, such as totals and bands, against those
/// scores.
///
/// An item without a score can still have any of the scale, unless it does not apply; a figure that
/// no scores could make is a problem.
final class DerivedCells {

  private final TableColumns columns;
  private final TableRecord row;
  private final Rubric rubric;
  private final Map<String, Points> scores = new HashMap<>();
  private final Set<String> notApplicable = new HashSet<>();

  DerivedCells(TableColumns columns, TableRecord row, Rubric rubric) {
    this.columns = columns;
    this.row = row;
    this.rubric = rubric;
  }

  void check(Problems problems) {
    for (var index = 0; index < columns.list().size(); index++) {
      var cell = row.cell(index);
      if (columns.list().get(index) instanceof Score(var item)) {
        leaveOut(item, cell);
        ScoreReader.parsed(cell.text(), rubric.scale())
            .ifPresent(
                score -> Ids.item(item, rubric).ifPresent(each -> scores.put(each.id(), score)));
      }
    }
    for (var index = 0; index < columns.list().size(); index++) {
      var cell = row.cell(index);
      if (columns.list().get(index) instanceof Derived(var name) && !cell.empty()) {
        wrong(name, cell)
            .ifPresent(message -> problems.add(cell.place(), Subject.key(name), message));
      }
    }
  }

  private void leaveOut(String item, TableCell cell) {
    if (NotApplicableCell.is(cell)) {
      Ids.item(item, rubric)
          .filter(Item::mayNotApply)
          .ifPresent(each -> notApplicable.add(each.id()));
    }
  }

  private Optional<Message> wrong(String name, TableCell cell) {
    if (name.equals("band")) {
      return wrongBand(cell);
    }
    var items = name.startsWith("section_") ? section(name) : Optional.of(rubric.items());
    return items.isEmpty()
        ? Optional.of(Message.of(Code.UNKNOWN_SECTION, Detail.name(rubric.identity().id())))
        : wrongFigure(cell, items.get());
  }

  private Optional<List<Item>> section(String name) {
    return rubric.sections().stream()
        .filter(section -> name.equals("section_" + section.id()))
        .map(section -> section.items())
        .findFirst();
  }

  private Optional<Message> wrongFigure(TableCell cell, List<Item> items) {
    if (scored(items).isEmpty()) {
      return NotApplicableCell.is(cell)
          ? Optional.empty()
          : Optional.of(differs(cell, Inapplicability.CELL, Inapplicability.CELL));
    }
    var least = figure(items, rubric.scale().lowest());
    var most = figure(items, rubric.scale().highest());
    var figure = Values.decimal(cell.text());
    return figure.filter(each -> within(each, least, most)).isPresent()
        ? Optional.empty()
        : Optional.of(differs(cell, least.toPlainString(), most.toPlainString()));
  }

  private List<Item> scored(List<Item> items) {
    return items.stream().filter(item -> !notApplicable.contains(item.id())).toList();
  }

  private Optional<Message> wrongBand(TableCell cell) {
    if (scored(rubric.items()).isEmpty()) {
      return Optional.empty();
    }
    var least = rubric.bands().of(figure(rubric.items(), rubric.scale().lowest()));
    var most = rubric.bands().of(figure(rubric.items(), rubric.scale().highest()));
    var all = rubric.bands().highestFirst();
    var reachable = all.subList(all.indexOf(most), all.indexOf(least) + 1);
    return reachable.stream().anyMatch(band -> names(cell.text(), band))
        ? Optional.empty()
        : Optional.of(differs(cell, least.id(), most.id()));
  }

  private static boolean names(String text, Band band) {
    return text.equals(band.id()) || text.equals(band.name());
  }

  /// What the items make together, those without a score counted as one, at least one of which
  /// applies.
  private BigDecimal figure(List<Item> items, Points missing) {
    var parts = rubric.sections().stream().map(section -> scored(section, items)).toList();
    var weights = rubric.weights(parts.stream().map(List::size).toList());
    var sum = Points.NONE;
    for (var index = 0; index < parts.size(); index++) {
      var weight = weights.sections().get(index);
      for (var item : parts.get(index)) {
        sum = sum.plus(scores.getOrDefault(item.id(), missing).times(weight));
      }
    }
    return rubric.figure(sum, weights.all(), items.size()).rounded(rubric.decimals());
  }

  /// Those of a section's items that are among some and have a score.
  private List<Item> scored(Section section, List<Item> items) {
    return scored(section.items().stream().filter(items::contains).toList());
  }

  /// Whether a figure, which may have been rounded, lies within two others.
  private static boolean within(BigDecimal figure, BigDecimal least, BigDecimal most) {
    return least.setScale(figure.scale(), RoundingMode.HALF_UP).compareTo(figure) <= 0
        && most.setScale(figure.scale(), RoundingMode.HALF_UP).compareTo(figure) >= 0;
  }

  private static Message differs(TableCell cell, String least, String most) {
    return Message.of(
        Code.FIGURE_DIFFERS, Detail.written(cell.text()), new Detail.Span(least, most));
  }
}
