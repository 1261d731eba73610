package fidelity.cli.check;

import fidelity.cli.inputs.Input;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Unread;
import fidelity.cli.inputs.Warnings;
import fidelity.cli.outputs.ReportFormats;
import fidelity.input.InputFile;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Rubric;
import fidelity.scoring.Provenance;
import fidelity.scoring.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reviews and rubrics that are checked, and what was found in them.
public final class CheckedInputs {

  private final Rubrics shelf = new Rubrics();
  private final List<ReviewDocument> reviews = new ArrayList<>();
  private final List<Rubric> rubrics = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private int reviewFiles;
  private int rubricFiles;
  private final List<Path> others = new ArrayList<>();
  private Unread unread = Unread.NOTHING;

  /// Reads them all; what is wrong with one is kept.
  public static CheckedInputs read(Inputs files) {
    var inputs = read(files.all());
    inputs.found.addAll(files.problems());
    inputs.unread = files.passedOver();
    return inputs;
  }

  static CheckedInputs read(List<Input> files) {
    var inputs = new CheckedInputs();
    files.forEach(inputs::read);
    return inputs;
  }

  private void read(Input input) {
    var path = input.path();
    if (input.named() && ReportFormats.of(path).isPresent()) {
      found.add(Diagnostic.of(Place.startOf(path.toString()), Subject.FILE, Code.REPORT_NAMED));
      return;
    }
    try {
      var file = InputFile.open(path);
      switch (file.kind()) {
        case REVIEW -> review(file);
        case RUBRIC -> rubric(file);
        case NEITHER -> neither(file, input.named());
      }
    } catch (InputException e) {
      found.addAll(e.problems());
    }
  }

  private void review(InputFile file) {
    reviewFiles++;
    var review = file.review(shelf);
    reviews.add(review);
    rubrics.add(review.rubric());
    found.addAll(Warnings.of(review, Scorer.score(review.rubric(), review.review())));
  }

  private void rubric(InputFile file) {
    rubricFiles++;
    var check = RubricCheck.of(file.rubric(shelf));
    rubrics.add(check.document().rubric());
    found.addAll(check.found());
  }

  private void neither(InputFile file, boolean named) {
    if (named) {
      found.add(file.neither());
    } else {
      others.add(file.path());
    }
  }

  /// The reviews that could be read.
  public List<ReviewDocument> reviews() {
    return reviews;
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

  /// The rubric that a report was made by, if it is still the same.
  Optional<Rubric> rubricOf(Provenance provenance) {
    return rubrics.reversed().stream()
        .filter(rubric -> isOf(rubric, provenance))
        .findFirst()
        .or(() -> builtIn(provenance));
  }

  private Optional<Rubric> builtIn(Provenance provenance) {
    return Rubrics.builtIn().stream()
        .flatMap(id -> shelf.rubric(id, Path.of("")).stream())
        .filter(rubric -> isOf(rubric, provenance))
        .findFirst();
  }

  private static boolean isOf(Rubric rubric, Provenance provenance) {
    return rubric.identity().origin().sha256().equals(provenance.rubricSha256());
  }

  /// Whether there is a rubric of that id.
  boolean knowsRubric(String id) {
    return Rubrics.builtIn().contains(id)
        || rubrics.stream().anyMatch(rubric -> rubric.identity().id().equals(id));
  }

  /// The review that a report was made from, if it is still the same; of copies, the one that has
  /// its name.
  Optional<ReviewDocument> reviewOf(Provenance provenance) {
    var same =
        reviews.stream()
            .filter(each -> each.review().origin().sha256().equals(provenance.reviewSha256()))
            .toList();
    return same.stream()
        .filter(each -> each.review().origin().name().equals(provenance.reviewName()))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }
}
