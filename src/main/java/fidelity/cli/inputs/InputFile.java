package fidelity.cli.inputs;

import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.input.book.BookFile;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file that a command reads: YAML, which may be a review or a rubric, or a filled-in answer
/// book.
public sealed interface InputFile {

  /// A YAML file.
  record Yaml(YamlFile file) implements InputFile {}

  /// An answer book.
  record Book(BookFile file) implements InputFile {}

  /// Whether a file in a folder is one: YAML by its name, a book by what it holds.
  static boolean isOne(Path path) {
    return YamlFile.isYaml(path.getFileName().toString()) || BookFile.is(path);
  }

  /// Whether a file does not even look like a review or a rubric.
  static boolean isOther(Path path) {
    return YamlFile.isOther(path) && !BookFile.is(path);
  }

  /// Opens a file.
  ///
  /// @throws InputException when it cannot be read, or is neither kind
  static InputFile open(Path path) {
    return BookFile.find(path)
        .<InputFile>map(Book::new)
        .orElseGet(() -> new Yaml(YamlFile.open(path)));
  }

  /// The review in a file that must be one.
  ///
  /// @throws InputException with every problem in it
  static ReviewDocument review(Path path, Rubrics shelf) {
    return BookFile.find(path)
        .map(book -> book.review(shelf))
        .orElseGet(() -> ReviewReader.read(path, shelf));
  }

  /// Every review, in the order named.
  ///
  /// @throws InputException with every problem in all of them
  static List<ReviewDocument> reviews(List<Path> paths, Rubrics shelf) {
    var documents = new ArrayList<ReviewDocument>();
    var found = new ArrayList<Diagnostic>();
    for (var path : paths) {
      try {
        documents.add(review(path, shelf));
      } catch (InputException e) {
        found.addAll(e.problems());
      }
    }
    if (!found.isEmpty()) {
      throw new InputException(found);
    }
    return documents;
  }
}
