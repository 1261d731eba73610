package fidelity.cli.inputs;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
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

/// The files in a folder and all folders in it, in the order of their names.
///
/// Hidden ones are passed over, and so is what is no file: a pipe or a device. Links are followed.
public final class FoundFiles extends SimpleFileVisitor<Path> {

  private static final int DEPTH = 100;

  private final Path folder;
  private final Predicate<String> wanted;
  private final List<Path> found = new ArrayList<>();

  private FoundFiles(Path folder, Predicate<String> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  /// The files in a folder and in its folders, but for hidden ones.
  ///
  /// @param wanted whether a file of that name is wanted
  /// @throws CommandException when there is no such folder, or one cannot be read
  public static List<Path> in(Path folder, Predicate<String> wanted) {
    if (!Files.isDirectory(folder)) {
      var code = Files.exists(folder) ? Code.NOT_A_FOLDER : Code.NO_SUCH_FOLDER;
      throw new CommandException(code, Detail.name(folder.toString()));
    }
    var files = new FoundFiles(folder, wanted);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, files);
    } catch (IOException e) {
      throw unreadable(folder);
    }
    return files.found.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
    return each.equals(folder) || !hidden(each)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !hidden(file) && wanted.test(file.getFileName().toString())) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /// A link that leads back to a folder that it is in, or nowhere, leads to no file.
  @Override
  public FileVisitResult visitFileFailed(Path each, IOException failure) {
    if (failure instanceof FileSystemLoopException || Files.isSymbolicLink(each)) {
      return FileVisitResult.CONTINUE;
    }
    throw unreadable(each);
  }

  private static CommandException unreadable(Path each) {
    return new CommandException(Code.UNREADABLE_FOLDER, Detail.name(each.toString()));
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
