package fidelity.cli.check.inputs;

import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Unread;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.outputs.DocxReport;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.previous.PreviousVisit;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.input.table.TableReader;
import fidelity.input.table.TableSettings;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.report.docx.template.WordTemplate;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.VisitComparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The reviews and rubrics that are checked, and what was found in them.
public final class CheckedInputs {

  private final boolean skipOthers;
  private final TableSettings settings;
  private final Optional<Rubric> ofRows;
  private final Rubrics shelf = new Rubrics();
  private final KnownRubrics rubrics = new KnownRubrics(shelf);
  private final CheckedReviews reviews = new CheckedReviews();
  private final List<Path> broken = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private int reviewFiles;
  private int rubricFiles;
  private final List<Path> others = new ArrayList<>();
  private Unread unread = Unread.NOTHING;
  private List<ReportFormat> formats = ReportFormats.ALL;

  private CheckedInputs(boolean skipOthers, TableSettings settings, Optional<Rubric> ofRows) {
    this.skipOthers = skipOthers;
    this.settings = settings;
    this.ofRows = ofRows;
    ofRows.ifPresent(rubrics::add);
  }

  /// Reads them all; what is wrong with one is kept.
  ///
  /// @param skipOthers whether a file that is neither a review nor a rubric is passed over though
  ///     it is named, or is no sound YAML
  /// @param settings how tables are read
  /// @param ofRows the rubric of rows that name none
  public static CheckedInputs read(
      Inputs files, boolean skipOthers, TableSettings settings, Optional<Rubric> ofRows) {
    var inputs = new CheckedInputs(skipOthers, settings, ofRows);
    files.all().forEach(inputs::read);
    inputs.found.addAll(files.problems());
    inputs.unread = files.passedOver();
    return inputs;
  }

  /// Knows that reports for Word may be made by this template.
  public void madeBy(WordTemplate template) {
    formats =
        Stream.concat(ReportFormats.ALL.stream(), Stream.of(new DocxReport(Optional.of(template))))
            .toList();
  }

  /// All formats that reports may be made in.
  public List<ReportFormat> formats() {
    return formats;
  }

  /// Reads all of these, tables as they come.
  public static CheckedInputs read(List<Input> files, boolean skipOthers) {
    var inputs = new CheckedInputs(skipOthers, TableSettings.PLAIN, Optional.empty());
    files.forEach(inputs::read);
    return inputs;
  }

  private void read(Input input) {
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
      others.add(path);
      return;
    }
    try {
      read(InputFile.open(path), input.named());
    } catch (InputException e) {
      broken.add(path);
      found.addAll(e.problems());
    }
  }

  private void table(Path path) {
    if (skipOthers && !TableReader.looksLikeOne(path)) {
      others.add(path);
      return;
    }
    try {
      var table = CheckedTable.read(path, settings, shelf, ofRows);
      reviewFiles += table.rows();
      table.reviews().forEach(this::add);
      found.addAll(table.found());
    } catch (InputException e) {
      if (e.problems().getFirst().code() == Code.REPORT_NOT_TABLE) {
        other(path, reportNamed(path));
      } else {
        broken.add(path);
        found.addAll(e.problems());
      }
    }
  }

  private static Diagnostic reportNamed(Path path) {
    return Diagnostic.of(Place.startOf(path.toString()), Subject.FILE, Code.REPORT_NAMED);
  }

  private void read(InputFile file, boolean named) {
    switch (file) {
      case InputFile.Book(var book) -> review(() -> book.review(shelf));
      case InputFile.Yaml(var yaml) -> read(yaml, named);
    }
  }

  private void read(YamlFile file, boolean named) {
    switch (file.kind()) {
      case REVIEW -> review(() -> file.review(shelf));
      case RUBRIC -> rubric(file);
      case NEITHER -> neither(file, named);
    }
  }

  /// A file that is no input is a problem, unless the user wants such files passed over.
  private void other(Path path, Diagnostic problem) {
    if (skipOthers) {
      others.add(path);
    } else {
      found.add(problem);
    }
  }

  private void neither(YamlFile file, boolean named) {
    if (named) {
      other(file.path(), file.neither());
    } else {
      others.add(file.path());
    }
  }

  private void review(Supplier<ReviewDocument> reading) {
    reviewFiles++;
    var review = reading.get();
    add(CheckedReview.ofFile(review, shelf));
    var scorecard = Scorer.score(review.rubric(), review.review());
    found.addAll(Warnings.of(review, scorecard));
    found.addAll(ConsensusCheck.of(review, shelf));
    found.addAll(PreviousVisit.of(review, scorecard, shelf).found());
  }

  private void add(CheckedReview review) {
    reviews.add(review);
    rubrics.add(review.rubric());
  }

  private void rubric(YamlFile file) {
    rubricFiles++;
    var check = RubricCheck.of(file.rubric(shelf));
    rubrics.add(check.document().rubric());
    found.addAll(check.found());
  }

  /// The reviews that could be read.
  public CheckedReviews reviews() {
    return reviews;
  }

  /// The files that could not be read.
  public List<Path> broken() {
    return broken;
  }

  /// What was found, each once: a broken rubric is read for every review that names it.
  public List<Diagnostic> found() {
    return found.stream().distinct().toList();
  }

  /// How many files were reviews, whatever is wrong with them.
  public int reviewFiles() {
    return reviewFiles;
  }

  /// How many files were rubrics.
  public int rubricFiles() {
    return rubricFiles;
  }

  /// What lies in the folders and was passed over.
  public Unread passedOver() {
    return unread.with(others);
  }

  /// What has changed since the last review that a checked one names.
  public Optional<VisitComparison> since(ReviewDocument review, Scorecard scorecard) {
    return PreviousVisit.of(review, scorecard, shelf).since();
  }

  /// The rubrics that reports may have been made by.
  public KnownRubrics rubrics() {
    return rubrics;
  }
}
