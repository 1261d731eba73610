package fidelity.cli.inputs;

import fidelity.cli.console.CommandException;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The files that a run reads, which it never writes over.
///
/// Files are told apart by what they are and not by their names: a link, or a way through a linked
/// folder, leads to the same file.
public final class ReadFiles {

  private final Map<Object, Path> inputs = new HashMap<>();
  private final Rubrics shelf;

  /// @param inputs the files named; those that are not there are not read
  /// @param shelf the rubrics, whose files are read as well
  public ReadFiles(Collection<Path> inputs, Rubrics shelf) {
    this.shelf = shelf;
    inputs.forEach(path -> identity(path).ifPresent(file -> this.inputs.putIfAbsent(file, path)));
  }

  /// Refuses to write over a file that is read.
  ///
  /// @throws CommandException when the output is one of them
  public void refuseToReplace(Path output) {
    over(output)
        .ifPresent(
            input -> {
              throw new CommandException(
                  Code.OVERWRITES_INPUT,
                  Detail.name(output.toString()),
                  Detail.name(input.toString()));
            });
  }

  /// The input that an output would replace.
  private Optional<Path> over(Path output) {
    return identity(output)
        .flatMap(file -> Optional.ofNullable(inputs.get(file)).or(() -> rubric(file)));
  }

  private Optional<Path> rubric(Object file) {
    return shelf.files().stream()
        .filter(path -> identity(path).filter(file::equals).isPresent())
        .findFirst();
  }

  /// What a file is, whatever it is called: its number on its disk, or its real path where disks
  /// have no numbers. Empty when there is no such file.
  private static Optional<Object> identity(Path path) {
    try {
      var number = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return Optional.of(number == null ? path.toRealPath() : number);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
