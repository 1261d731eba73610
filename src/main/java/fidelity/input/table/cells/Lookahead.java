package fidelity.input.table.cells;

import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Records some of which are looked at before they are taken.
public final class Lookahead implements TableRecords {

  /// In how many rows headings are looked for.
  public static final int ROWS = 30;

  private final TableRecords records;
  private final List<Seen> ahead = new ArrayList<>();

  /// @param records what is left of a table
  public Lookahead(TableRecords records) {
    this.records = records;
  }

  /// What was seen in the place of a record.
  private sealed interface Seen {

    record Sound(TableRecord record) implements Seen {}

    record Broken(InputException problems) implements Seen {}
  }

  /// A record further on, 0 for the next; empty behind the last, and of one that is broken.
  public Optional<TableRecord> peek(int distance) {
    while (ahead.size() <= distance && readable()) {
      ahead.add(see());
    }
    return distance < ahead.size() && ahead.get(distance) instanceof Seen.Sound(var record)
        ? Optional.of(record)
        : Optional.empty();
  }

  /// How far the last record is that was looked at; 0 for the next.
  public int lastSeen() {
    return Math.max(ahead.size() - 1, 0);
  }

  /// Behind a record that makes the rest unreadable there is none.
  private boolean readable() {
    if (!ahead.isEmpty()
        && ahead.getLast() instanceof Seen.Broken(var problems)
        && !problems.readable()) {
      return false;
    }
    try {
      return records.more();
    } catch (InputException e) {
      ahead.add(new Seen.Broken(e));
      return false;
    }
  }

  private Seen see() {
    try {
      return new Seen.Sound(records.next());
    } catch (InputException e) {
      return new Seen.Broken(e);
    }
  }

  @Override
  public boolean more() {
    return !ahead.isEmpty() || records.more();
  }

  @Override
  public TableRecord next() {
    if (ahead.isEmpty()) {
      return records.next();
    }
    return switch (ahead.removeFirst()) {
      case Seen.Sound(var record) -> record;
      case Seen.Broken(var problems) -> throw problems;
    };
  }

  @Override
  public List<Diagnostic> warnings() {
    return records.warnings();
  }

  @Override
  public void close() {
    records.close();
  }
}
