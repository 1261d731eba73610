package fidelity.cli.check.inputs;

import fidelity.cli.batch.RepeatedProblems;
import fidelity.cli.batch.SiteSpellings;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.outputs.ReportName;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.table.TableReader;
import fidelity.input.table.TableRow;
import fidelity.input.table.TableSettings;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A table of reviews, each row checked as a batch would read it.
final class CheckedTable {

  private final List<CheckedReview> reviews = new ArrayList<>();
  private final List<Diagnostic> ofTable = new ArrayList<>();
  private final RepeatedProblems ofRows = new RepeatedProblems();
  private final Map<String, String> names = new HashMap<>();
  private final SiteSpellings spellings = new SiteSpellings();
  private int rows;

  private CheckedTable() {}

  /// Reads it to its end; what is wrong with a row is kept.
  ///
  /// @param rubric the rubric of rows that name none
  /// @throws fidelity.problem.InputException when it cannot be read as a whole
  static CheckedTable read(
      Path path, TableSettings settings, Rubrics shelf, Optional<Rubric> rubric) {
    var table = new CheckedTable();
    try (var reader = TableReader.open(path, settings, shelf, rubric)) {
      reader.forEachRemaining(table::add);
      table.ofTable.addAll(reader.warnings());
    }
    return table;
  }

  private void add(TableRow row) {
    rows++;
    switch (row) {
      case TableRow.Read(var place, var document) -> add(place, document);
      case TableRow.Refused(_, var problems) -> problems.forEach(ofRows::add);
    }
  }

  /// A batch would give two reviews of one visit one name.
  private void add(Place place, ReviewDocument document) {
    var name = ReportName.ofBatch(document.review().header());
    var file = document.review().origin().file();
    var first = names.putIfAbsent(name.toLowerCase(Locale.ROOT), file);
    if (first == null) {
      reviews.add(CheckedReview.ofRow(document));
      Warnings.ofReading(document).forEach(ofRows::add);
      spellings.look(place, document.review().header().site().id(), file).ifPresent(ofTable::add);
    } else {
      ofRows.add(
          Diagnostic.of(
              place,
              Subject.REVIEW,
              Code.REPORT_NAME_TAKEN,
              Detail.name(name),
              Detail.name(first)));
    }
  }

  /// The reviews that could be read.
  List<CheckedReview> reviews() {
    return reviews;
  }

  /// How many rows it has, whatever is wrong with them.
  int rows() {
    return rows;
  }

  /// What was found in it; the same in many rows once.
  List<Diagnostic> found() {
    var found = new ArrayList<>(ofTable);
    found.addAll(ofRows.told());
    return found;
  }
}
