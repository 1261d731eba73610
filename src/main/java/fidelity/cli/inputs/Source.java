package fidelity.cli.inputs;

import fidelity.input.table.TableRow;
import fidelity.problem.Place;

/// Where one review of a batch comes from.
public sealed interface Source {

  /// Where the review begins.
  Place place();

  /// A file that holds one review.
  record Whole(Input input) implements Source {

    @Override
    public Place place() {
      return Place.startOf(input.path().toString());
    }
  }

  /// A row of a table.
  record Row(TableRow row) implements Source {

    @Override
    public Place place() {
      return row.place();
    }
  }
}
