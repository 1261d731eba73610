package fidelity.input.table;

import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.RubricDocument;
import fidelity.input.Rubrics;
import fidelity.input.table.TableColumn.Nameless;
import fidelity.input.table.cells.HeadingText;
import fidelity.input.table.cells.TableCell;
import fidelity.input.table.cells.TableRecord;
import fidelity.input.yaml.SourceFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Decodes the rows of one table.
final class RowReader {

  private final Path path;
  private final TableRecord names;
  private final TableColumns columns;
  private final Rubrics shelf;
  private final Optional<Rubric> otherwise;
  private final Gaps gaps;

  /// @param names the heading row
  /// @param otherwise the rubric of rows that name none
  RowReader(
      Path path,
      TableRecord names,
      TableColumns columns,
      Rubrics shelf,
      Optional<Rubric> otherwise) {
    this.path = path;
    this.names = names;
    this.columns = columns;
    this.shelf = shelf;
    this.otherwise = otherwise;
    this.gaps = new Gaps(names, columns);
  }

  /// What should be looked at again in the rows read so far.
  ///
  /// @param toTheEnd whether these are all
  List<Diagnostic> warnings(boolean toTheEnd) {
    return gaps.warnings(toTheEnd);
  }

  /// The rubric that a row goes by; none when it cannot be used.
  Optional<Rubric> rubric(TableRecord row) {
    var nodes = new RowNodes(columns, row);
    return usable(nodes.heading("rubric").orElseGet(() -> unnamed(row)).text(), nodes);
  }

  TableRow read(TableRecord row) {
    try {
      return new TableRow.Read(row.place(), document(row));
    } catch (InputException e) {
      return new TableRow.Refused(row.place(), e.problems());
    }
  }

  private ReviewDocument document(TableRecord written) {
    var problems = new Problems();
    written.checkLetters(problems);
    var meant = columns.meant(written);
    refuseFaults(meant, problems);
    gaps.look(meant);
    var sound = meant.sound();
    var by = rubric(meant);
    var row = gaps.filled(sound, by);
    var nodes = new RowNodes(columns, row);
    var named = nodes.heading("rubric").orElseGet(() -> unnamed(row));
    var rubric = usable(named.text(), nodes);
    nameless(row, problems);
    nodes.checkOrder(problems);
    rubric.ifPresent(
        found -> {
          checkVersion(found, nodes, problems);
          new DerivedCells(columns, row, found).check(problems);
        });
    var review =
        ReviewReader.read(
            path, origin(row), nodes.review(named, rubric), name -> find(name, nodes), problems);
    gaps.count(sound, by);
    return review.takenOver(
        String.valueOf(path.getFileName()), new ItemNodes(columns, row, rubric).reasoned());
  }

  /// The cell that stands in for the rubric where a row names none.
  private TableCell unnamed(TableRecord row) {
    return new TableCell(row.place(), otherwise.map(each -> each.identity().id()).orElse(""));
  }

  /// The rubric of that name; none when it cannot be used, which the reader of the review tells.
  private Optional<Rubric> usable(String name, RowNodes nodes) {
    try {
      return find(name, nodes);
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  /// The rubric of that name: the one given for the table when it has this id, which a path has
  /// not.
  private Optional<Rubric> find(String name, RowNodes nodes) {
    var version = nodes.heading("version").map(TableCell::text);
    return otherwise
        .filter(each -> each.identity().id().equals(name))
        .filter(each -> version.orElse(each.identity().version()).equals(each.identity().version()))
        .or(() -> shelf.find(name, folder()).map(RubricDocument::rubric));
  }

  private Path folder() {
    return Optional.ofNullable(path.getParent()).orElse(Path.of(""));
  }

  private static void checkVersion(Rubric rubric, RowNodes nodes, Problems problems) {
    var identity = rubric.identity();
    nodes
        .heading("version")
        .filter(cell -> !cell.text().equals(identity.version()))
        .ifPresent(
            cell ->
                problems.add(
                    cell.place(),
                    Subject.key("version"),
                    Code.VERSION_DIFFERS,
                    Detail.written(cell.text()),
                    Detail.name(identity.id()),
                    Detail.name(identity.version())));
  }

  /// Reports formulas whose values cannot be used; what stands in a column that is not used does
  /// not matter.
  private void refuseFaults(TableRecord row, Problems problems) {
    for (var index = 0; index < columns.list().size(); index++) {
      var cell = row.cell(index);
      if (columns.uses(index)) {
        var column = Subject.column(HeadingText.plain(names.cell(index).text()));
        cell.fault().ifPresent(code -> problems.add(cell.place(), column, fault(code, cell)));
      }
    }
  }

  private static Message fault(Code code, TableCell cell) {
    return code == Code.CELL_WITHOUT_VALUE
        ? Message.of(code)
        : Message.of(code, Detail.written(cell.text()));
  }

  private void nameless(TableRecord row, Problems problems) {
    IntStream.range(0, row.cells().size())
        .filter(
            index ->
                index >= columns.list().size() || columns.list().get(index) instanceof Nameless)
        .mapToObj(row::cell)
        .filter(cell -> !cell.empty())
        .forEach(
            cell ->
                problems.add(
                    cell.place(), Subject.ROW, Code.NAMELESS_COLUMN, Detail.written(cell.text())));
  }

  /// The row's own file name and hash, so that a report of it shows whether the row has changed.
  private Origin origin(TableRecord row) {
    return SourceFile.of(
            "%s:%d".formatted(path, row.place().line()),
            "%s\n%s\n".formatted(names.text(), row.text()).getBytes(StandardCharsets.UTF_8))
        .origin();
  }
}
