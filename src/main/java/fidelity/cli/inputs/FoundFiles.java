package fidelity.cli.inputs;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The files in a folder and all folders in it, in the order of their names.
///
/// Hidden folders are not looked into, and links are followed. A folder that cannot be read is a
/// problem of its own, and the others are read all the same.
public final class FoundFiles extends SimpleFileVisitor<Path> {

  private static final int DEPTH = 100;

  private final Path folder;
  private final Predicate<Path> wanted;
  private final List<Path> found = new ArrayList<>();
  private final List<Path> unread = new ArrayList<>();
  private final List<Path> hidden = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private FoundFiles(Path folder, Predicate<Path> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  /// The files in a folder and in its folders.
  ///
  /// @param wanted whether a file is wanted, by its name or by what it holds
  /// @throws CommandException when there is no such folder
  public static FoundFiles in(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      var code = Files.exists(folder) ? Code.NOT_A_FOLDER : Code.NO_SUCH_FOLDER;
      throw new CommandException(code, Detail.name(folder.toString()));
    }
    var files = new FoundFiles(folder, wanted);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, files);
    } catch (IOException e) {
      files.unreadable(folder);
    }
    return files;
  }

  /// The files that are wanted.
  public List<Path> found() {
    return found.stream().sorted().toList();
  }

  /// What a user may think was read, and was not: what has a wanted name and is hidden or no file,
  /// links that lead nowhere or back to where they are, and hidden folders.
  public Unread passedOver() {
    return new Unread(unread, hidden, List.of());
  }

  /// A problem for each folder that cannot be read.
  public List<Diagnostic> problems() {
    return problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
    if (each.equals(folder) || !isHidden(each)) {
      return FileVisitResult.CONTINUE;
    }
    hidden.add(each);
    return FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (wanted.test(file)) {
      var read = attributes.isRegularFile() && !isHidden(file);
      (read ? found : unread).add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /// A link that leads back to a folder that it is in, or nowhere, leads to no file.
  @Override
  public FileVisitResult visitFileFailed(Path each, IOException e) {
    if (e instanceof FileSystemLoopException || Files.isSymbolicLink(each)) {
      unread.add(each);
    } else {
      unreadable(each);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) {
    if (e != null) {
      unreadable(each);
    }
    return FileVisitResult.CONTINUE;
  }

  private void unreadable(Path each) {
    var name = each.toString();
    problems.add(
        Diagnostic.of(
            Place.startOf(name), Subject.FILE, Code.UNREADABLE_FOLDER, Detail.name(name)));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
