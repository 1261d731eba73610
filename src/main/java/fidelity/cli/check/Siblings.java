package fidelity.cli.check;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The files in the folders of reviews. Each folder is read once, however many reviews are in it.
final class Siblings {

  private static final char AFTER_POINT = '.' + 1;

  private final Map<Path, NavigableSet<String>> names = new HashMap<>();

  /// All files beside one, itself among them, in the order of their names.
  ///
  /// @throws CommandException when the folder cannot be read
  static List<Path> of(Path review) {
    return read(review).stream().map(review::resolveSibling).toList();
  }

  /// Those beside a review that are called like it up to a point, in the order of their names.
  ///
  /// @param stem what the names begin with, without the point
  /// @throws CommandException when the folder cannot be read
  List<Path> called(String stem, Path review) {
    var folder = review.toAbsolutePath().getParent();
    return names
        .computeIfAbsent(folder, _ -> read(review))
        .subSet(stem + '.', stem + AFTER_POINT)
        .stream()
        .map(review::resolveSibling)
        .toList();
  }

  private static NavigableSet<String> read(Path review) {
    var names = new TreeSet<String>();
    try (var files = Files.list(review.toAbsolutePath().getParent())) {
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    } catch (IOException e) {
      throw new CommandException(Code.UNREADABLE_FOLDER_OF_REVIEW, Detail.name(review.toString()));
    }
  }
}
