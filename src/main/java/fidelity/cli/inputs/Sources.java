package fidelity.cli.inputs;

import fidelity.input.Rubrics;
import fidelity.input.book.BookFile;
import fidelity.input.table.TableReader;
import fidelity.input.table.TableRow;
import fidelity.input.table.TableSettings;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/// The reviews of a batch's inputs in order: one of each YAML file and book, many of each table.
///
/// A table is read while its reviews are worked on, so that it may be longer than memory.
public final class Sources implements SourceIterator {

  private final List<Input> all;
  private final List<Diagnostic> unreadable;
  private final Unread passedOver;
  private final Iterator<Input> inputs;
  private final Rubrics shelf;
  private final Optional<Rubric> rubric;
  private final TableSettings settings;
  private final List<Diagnostic> warnings = new ArrayList<>();
  private Iterator<Source> current;
  private Optional<TableReader> table = Optional.empty();

  /// @param rubric the rubric of rows that name none
  /// @param settings how tables are to be read
  public Sources(Inputs inputs, Rubrics shelf, Optional<Rubric> rubric, TableSettings settings) {
    this.settings = settings;
    this.all = inputs.all();
    this.unreadable = inputs.problems();
    this.passedOver = inputs.passedOver();
    this.current = unreadable.stream().map(Sources::refused).iterator();
    this.inputs = all.iterator();
    this.shelf = shelf;
    this.rubric = rubric;
  }

  /// How many reviews there are; empty where there is a table, for its rows are not counted
  /// beforehand.
  @Override
  public OptionalInt count() {
    return all.stream().anyMatch(Sources::isTable)
        ? OptionalInt.empty()
        : OptionalInt.of(all.size() + unreadable.size());
  }

  @Override
  public Unread passedOver() {
    return passedOver;
  }

  @Override
  public List<Diagnostic> warnings() {
    var all = new ArrayList<>(warnings);
    table.map(TableReader::warnings).ifPresent(all::addAll);
    return all;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && inputs.hasNext()) {
      close();
      current = of(inputs.next());
    }
    return current.hasNext();
  }

  @Override
  public Source next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  /// What stands for a folder that cannot be read.
  private static Source refused(Diagnostic problem) {
    return new Source.Row(new TableRow.Refused(problem.place(), List.of(problem)));
  }

  private Iterator<Source> of(Input input) {
    return isTable(input) ? rows(input) : List.<Source>of(new Source.Whole(input)).iterator();
  }

  private Iterator<Source> rows(Input input) {
    try {
      var reader = TableReader.open(input.path(), settings, shelf, rubric);
      table = Optional.of(reader);
      return new Iterator<>() {

        @Override
        public boolean hasNext() {
          return reader.hasNext();
        }

        @Override
        public Source next() {
          return new Source.Row(reader.next());
        }
      };
    } catch (InputException e) {
      var refused = new TableRow.Refused(Place.startOf(input.path().toString()), e.problems());
      return List.<Source>of(new Source.Row(refused)).iterator();
    }
  }

  private static boolean isTable(Input input) {
    return TableReader.isTable(input.path()) && input.named() && !BookFile.is(input.path());
  }

  @Override
  public void close() {
    table.ifPresent(
        reader -> {
          warnings.addAll(reader.warnings());
          reader.close();
        });
    table = Optional.empty();
  }
}
