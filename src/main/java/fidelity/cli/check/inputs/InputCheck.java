package fidelity.cli.check.inputs;

import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.previous.PreviousVisit;
import fidelity.input.ReviewDocument;
import fidelity.input.YamlFile;
import fidelity.input.table.TableReader;
import fidelity.input.table.TableSettings;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads inputs of every kind, and keeps what is in them and what is wrong with them.
///
/// @param inputs what is kept
/// @param skipOthers whether a file that is neither a review nor a rubric is passed over
/// @param settings how tables are read
/// @param ofRows the rubric of rows that name none
record InputCheck(
    CheckedInputs inputs, boolean skipOthers, TableSettings settings, Optional<Rubric> ofRows) {

  /// Reads one; what is wrong with it is kept.
  void read(Input input) {
    var path = input.path();
    if (TableReader.isTable(path) && !InputFile.isOne(path)) {
      table(path);
      return;
    }
    if (input.named() && ReportFormats.ofReport(path).isPresent()) {
      other(path, reportNamed(path));
      return;
    }
    if (skipOthers && InputFile.isOther(path)) {
      inputs.addOther(path);
      return;
    }
    try {
      read(InputFile.open(path), input.named());
    } catch (InputException e) {
      inputs.addBroken(path, e);
    }
  }

  private void table(Path path) {
    if (skipOthers && !TableReader.looksLikeOne(path)) {
      inputs.addOther(path);
      return;
    }
    try {
      var table = CheckedTable.read(path, settings, inputs.shelf(), ofRows);
      inputs.countReviews(table.rows());
      table.reviews().forEach(inputs::add);
      inputs.find(table.found());
    } catch (InputException e) {
      if (e.problems().getFirst().code() == Code.REPORT_NOT_TABLE) {
        other(path, reportNamed(path));
      } else {
        inputs.addBroken(path, e);
      }
    }
  }

  private static Diagnostic reportNamed(Path path) {
    return Diagnostic.of(Place.startOf(path.toString()), Subject.FILE, Code.REPORT_NAMED);
  }

  private void read(InputFile file, boolean named) {
    switch (file) {
      case InputFile.Book(var book) -> review(() -> book.review(inputs.shelf()));
      case InputFile.Yaml(var yaml) -> read(yaml, named);
    }
  }

  private void read(YamlFile file, boolean named) {
    switch (file.kind()) {
      case REVIEW -> review(() -> file.review(inputs.shelf()));
      case RUBRIC -> rubric(file);
      case NEITHER -> neither(file, named);
    }
  }

  /// A file that is no input is a problem, unless the user wants such files passed over.
  private void other(Path path, Diagnostic problem) {
    if (skipOthers) {
      inputs.addOther(path);
    } else {
      inputs.find(List.of(problem));
    }
  }

  private void neither(YamlFile file, boolean named) {
    if (named) {
      other(file.path(), file.neither());
    } else {
      inputs.addOther(file.path());
    }
  }

  private void review(Supplier<ReviewDocument> reading) {
    inputs.countReviews(1);
    var review = reading.get();
    inputs.add(CheckedReview.ofFile(review, inputs.shelf()));
    var scorecard = Scorer.score(review.rubric(), review.review());
    inputs.find(Warnings.of(review, scorecard));
    inputs.find(ConsensusCheck.of(review, inputs.shelf()));
    inputs.find(PreviousVisit.of(review, scorecard, inputs.shelf()).found());
  }

  private void rubric(YamlFile file) {
    inputs.countRubric();
    var check = RubricCheck.of(file.rubric(inputs.shelf()));
    inputs.add(check.document().rubric());
    inputs.find(check.found());
  }
}
